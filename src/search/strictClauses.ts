import type { Clause, QueryHint } from '../query/language/clause';
import { parseQuery } from '../query/language/parseQuery';
import { plainWords } from '../query/language/plainWords';

/**
 * A query of so many plain words is a sentence or a pasted text, and its quotation marks, minus signs and
 * capital ORs are the writer's. On CISI reading them as operators costs 0.03 nDCG@10.
 */
const LEAST_WORDS_OF_TEXT = 8;

/**
 * What a query demands, rather than asks to be ranked by: all but its plain words. In a long text only what
 * nobody writes by chance: topics and links.
 */
export function strictClauses(text: string): {
  readonly strict: readonly Clause[];
  readonly hints: readonly QueryHint[];
} {
  const { root, hints } = parseQuery(text);
  const strict = root.clauses.filter((clause) => clause.kind !== 'word' || clause.field !== undefined);
  if (strict.length === 0 || plainWords(root).length < LEAST_WORDS_OF_TEXT) return { strict, hints };
  const named = strict.filter(({ kind }) => kind === 'topic' || kind === 'has');
  const [first] = strict.filter((clause) => !named.includes(clause));
  if (first === undefined) return { strict, hints };
  const message = 'A query as long as this is read as a text: its quotes and minus signs ask for nothing.';
  return { strict: named, hints: [{ kind: 'read-as-text', start: first.start, end: first.end, message }] };
}
