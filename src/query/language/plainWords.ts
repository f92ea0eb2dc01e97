import type { Clause, RootClause } from './clause';

type WordClause = Extract<Clause, { kind: 'word' }>;

/** The words of a query that stand alone: not excluded, not an alternative, not of one field. In order. */
export function plainWords(root: RootClause): readonly WordClause[] {
  return root.clauses.filter((clause) => clause.kind === 'word').filter((word) => word.field === undefined);
}
