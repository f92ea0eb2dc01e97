import { MAX_LENGTH } from '../query/analyseQuery';
import type { Clause, HintKind, QueryHint } from '../query/language/clause';
import { parseQuery, plainWords } from '../query/language/parseQuery';
import type { TextRange } from '../query/words';
import { LEAST_WORDS_OF_TEXT } from './weights';
import { engineHintMessages } from '../messages/engine';

/** A key without effect; it is not a word of the query either. */
const EMPTY_KEYS: ReadonlySet<HintKind> = new Set<HintKind>([
  'unknown-value',
  'unfinished-key',
  'unknown-field',
  'waiting-not',
]);

/** What a query requires, apart from the words that it is ranked by. */
export interface StrictQuery {
  /** All but plain words; in a long text only what nobody writes by chance: topics, links, library states. */
  readonly strict: readonly Clause[];
  readonly hints: readonly QueryHint[];
  /** The text with these blanked, so that the remaining words keep their offsets. */
  readonly words: string;
}

/** Separates what a query requires from the words that it is ranked by. */
export function strictClauses(text: string): StrictQuery {
  const { root, hints } = parseQuery(text);
  const all = root.clauses.filter((clause) => clause.kind !== 'word' || clause.field !== undefined);
  const isText = plainWords(root).length >= LEAST_WORDS_OF_TEXT;
  const strict = isText ? all.filter((clause) => clause.kind === 'field' && !isHeading(text, clause)) : all;
  const quoted = all.find((clause) => !strict.includes(clause));
  const empty = hints.filter(({ kind }) => EMPTY_KEYS.has(kind));
  const words = without(
    text,
    [...strict, ...empty].toSorted((a, b) => a.start - b.start),
  );
  return { strict, hints: quoted === undefined ? hints : [readAsText(quoted)], words };
}

/** "Note: …" in a pasted text. */
function isHeading(text: string, { start, end }: TextRange): boolean {
  return /^\w+:\s/.test(text.slice(start, end));
}

function readAsText({ start, end }: TextRange): QueryHint {
  return { kind: 'read-as-text', start, end, message: engineHintMessages.pastedText };
}

function without(text: string, ranges: readonly TextRange[]): string {
  if (ranges.length === 0) return text;
  let left = '';
  for (const { start, end } of ranges) {
    left += text.slice(left.length, start);
    left += ' '.repeat(Math.max(0, end - left.length));
  }
  // A query that is cut has no incomplete last word.
  return left + text.slice(left.length, MAX_LENGTH + 1);
}
