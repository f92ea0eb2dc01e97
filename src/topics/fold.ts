import { foldTitle } from '../digest/identity';
import type { TextRange } from '../digest/paper';

/** A word of a text: its folded form, where it stands, and how it hangs on to the word before. */
export interface FoldedWord extends TextRange {
  readonly folded: string;
  /** Only space or hyphens part it from the word before: a phrase may run on. */
  readonly joined: boolean;
  /** Alone in parentheses, like the short form in "reinforcement learning (RL) from human feedback". */
  readonly aside: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const JOIN = /^[\s\p{Pd}]*$/u;

/** The words of a text in order. Offsets are of the text as given, so evidence can be marked in place. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = words.at(-1);
    const aside = text[start - 1] === '(' && text[end] === ')';
    const gap = before === undefined ? '.' : text.slice(before.end, start);
    const bare = gap.slice(before?.aside === true ? 1 : 0, aside ? -1 : undefined);
    words.push({ folded: foldWord(match[0]), start, end, joined: JOIN.test(bare), aside });
  }
  return words;
}

/** Spellings of one word are few and words of a digest repeat: reading is mostly looking up. */
const folded = new Map<string, string>();
/** More than the words of 100,000 abstracts; past it, words are folded each time, so memory stays bounded. */
const FOLDED_LIMIT = 200_000;

/**
 * A word without case, accents, plural and British spelling: enough for phrases, which name their other
 * forms themselves. A full stemmer would make "prefer", "preference" and "preferred" one word, and a
 * topic's phrases must tell those apart.
 */
export function foldWord(word: string): string {
  const before = folded.get(word);
  if (before !== undefined) return before;
  const form = american(singular(foldTitle(word)));
  if (folded.size < FOLDED_LIMIT) folded.set(word, form);
  return form;
}

function singular(word: string): string {
  if (word.length < 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.replace(/ies$/, 'y');
  return word.replace(/(?<=ss|x|ch|sh)es$|s$/, '');
}

/** Short words keep their s: "noise" and "rise" are no British spellings. */
function american(word: string): string {
  if (word.length < 8) return word;
  return word.replace(/is(?=(?:ation|e|ed|er|ing)$)/, 'iz').replace('viour', 'vior');
}
