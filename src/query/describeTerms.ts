import { termMessages } from '../messages/query';
import type { TermEvidence } from './evidence';
import type { QueryTerm } from './interpretation';

/** A pasted page has many words that no paper has. */
const MOST_NAMED = 5;

/**
 * How the words of a query were interpreted where that is not as typed, in sentences: "Showing results for
 * “pessimism”.", "No paper mentions “zxqv” or “blorp”."; empty where all are as typed.
 */
export function describeReadings(terms: readonly QueryTerm[]): readonly string[] {
  const shown = terms
    .filter(({ interpretation }) => interpretation === 'corrected' || interpretation === 'acronym')
    .map(({ forms }) => `“${forms[0]?.word ?? ''}”`);
  const missing = terms
    .filter(({ interpretation }) => interpretation === 'missing')
    .map(({ typed }) => quoted(typed));
  return [
    ...(shown.length > 0 ? [termMessages.showing({ words: named(shown, termMessages.and) })] : []),
    ...(missing.length > 0 ? [termMessages.missing({ words: named(missing, termMessages.or) })] : []),
  ];
}

/** Why a paper is in a list where its words do not show it: "Missing: haptics", "rob = robots". */
export function describeEvidence(evidence: readonly TermEvidence[]): readonly string[] {
  const missing = evidence.filter(({ kind }) => kind === 'missing').map(({ typed }) => shortened(typed));
  const forms = new Map<string, { readonly typed: string[]; readonly words: string }>();
  for (const one of evidence) {
    if (one.kind !== 'form') continue;
    const words = uncapitalised(one.words);
    // One acronym can match several words of the query.
    const key = one.how === 'acronym' ? words : `${one.typed} ${words}`;
    const known = forms.get(key);
    if (known === undefined) forms.set(key, { typed: [one.typed], words });
    else known.typed.push(one.typed);
  }
  const labels = [...forms.values()].map(({ typed, words }) =>
    termMessages.sameAs({ typed: shortened(typed.join(' ')), words }),
  );
  return missing.length === 0 ? labels : [termMessages.lacks({ words: missing.join(', ') }), ...labels];
}

/** "a", "a or b", "a, b or c"; after five words only the number of the others. */
function named(words: readonly string[], last: string): string {
  const others = words.length - MOST_NAMED;
  const all =
    others > 0 ? [...words.slice(0, MOST_NAMED), termMessages.otherWords({ count: others })] : words;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${last} ${all.at(-1) ?? ''}`;
}

/** A pasted line without spaces is a word too. */
const MOST_LETTERS = 60;

function shortened(typed: string): string {
  return typed.length > MOST_LETTERS ? `${typed.slice(0, MOST_LETTERS)}…` : typed;
}

/** A phrase has its quotation marks already. */
function quoted(typed: string): string {
  return typed.startsWith('“') ? shortened(typed) : `“${shortened(typed)}”`;
}

/** The capital of a word that begins a sentence or a title does not make it a name. */
function uncapitalised(words: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(words) ? words.toLowerCase() : words;
}
