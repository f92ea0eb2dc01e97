import type { Clause } from '../query/language/clause';
import { papersOfClause, readable, type ClauseNotes } from './clausePapers';
import type { ClauseSources } from './clauseSources';
import { intersection, type PaperSet } from './paperSets';
import { strictClauses, type StrictQuery } from './strictClauses';

/** What an engine has to learn to answer more than plain words: fetched with the first query that has more. */
export interface Operators {
  /** Parts what a query demands from the words that it is ranked by. */
  readonly part: (text: string) => StrictQuery;
  /** The papers for which all demands hold; undefined when there is none. `end` is where the query ends. */
  readonly papersOf: (
    strict: readonly Clause[],
    sources: ClauseSources,
    notes: ClauseNotes,
    end: number,
  ) => PaperSet | undefined;
}

/** The whole query language. */
export const OPERATORS: Operators = {
  part: strictClauses,
  papersOf(strict, sources, notes, end) {
    const stance = { negated: false, optional: false, end };
    const sets = readable(strict).map((clause) => papersOfClause(clause, sources, notes, stance));
    return sets.length === 0 ? undefined : intersection(sources.index.titles.plain.length, sets);
  },
};
