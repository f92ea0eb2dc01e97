import type { TermEvidence } from './evidence';
import type { QueryTerm } from './reading';

/** How a word was read when that is not what was typed, in a sentence; '' when it is. */
export function describeReading({ typed, reading, forms }: QueryTerm): string {
  switch (reading) {
    case 'corrected':
      return `No paper has ${quoted(typed)}. Showing the nearest word, “${forms[0]?.word ?? ''}”.`;
    case 'missing':
      return `No paper has ${quoted(typed)}.`;
    case 'acronym':
      return `No paper has ${quoted(typed)} as it stands. Showing “${forms[0]?.word ?? ''}”.`;
    case 'exact':
    case 'inflected':
    case 'compound':
    case 'prefix':
    case 'ignored':
      return '';
  }
}

/** Why a paper is in a list, where that is not plain from its words: "“rob” as “robots”", "without “haptics”". */
export function describeEvidence(evidence: readonly TermEvidence[]): readonly string[] {
  const missing = evidence.filter(({ kind }) => kind === 'missing').map(({ typed }) => quoted(typed));
  const forms = new Map<string, string[]>();
  for (const one of evidence) {
    if (one.kind !== 'form') continue;
    const words = uncapitalised(one.words);
    // An acronym stands for several words of the query at once.
    const key = one.how === 'acronym' ? words : `${one.typed} ${words}`;
    const typed = forms.get(key);
    if (typed === undefined) forms.set(key, [one.typed, words]);
    else typed.splice(-1, 0, one.typed);
  }
  const labels = [...forms.values()].map((words) => {
    const [typed = '', ...rest] = words;
    const form = rest.pop() ?? '';
    return rest.length === 0 ? `“${typed}” as “${form}”` : `as “${form}”`;
  });
  return missing.length === 0 ? labels : [`without ${missing.join(', ')}`, ...labels];
}

/** A pasted line without spaces is a word too. */
const MOST_LETTERS = 60;

/** A phrase has its quotation marks already. */
function quoted(typed: string): string {
  const cut = typed.length > MOST_LETTERS ? `${typed.slice(0, MOST_LETTERS)}…` : typed;
  return typed.startsWith('“') ? cut : `“${cut}”`;
}

/** A word that begins a sentence or a title is no name. */
function uncapitalised(words: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(words) ? words.toLowerCase() : words;
}
