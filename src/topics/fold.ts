import { foldTitle } from '../model/identity';
import type { TextRange } from '../model/paper';

/** A word of a text: its forms, its range, and its connection to the word before. */
export interface FoldedWord extends TextRange, WordForms {
  /** Only space or hyphens separate it from the word before, so a phrase may continue. */
  readonly joined: boolean;
  /** Alone in parentheses, like the short form in "reinforcement learning (RL) from human feedback". */
  readonly aside: boolean;
  /** A sentence or a line ended before it, so a gap may not cross. True of the first word. */
  readonly opens: boolean;
}

/** A word without case and accents (`plain`), and without plural and British spelling too (`folded`). */
export interface WordForms {
  readonly plain: string;
  readonly folded: string;
  /** The number of the spelling: from 0, or -1 when there are too many to remember. */
  readonly id: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const JOIN = /^[\s\p{Pd}]*$/u;
/**
 * A sentence end between two words: a stop and a space, or a new line ("2.5" continues). Quotation marks and brackets
 * may follow the stop.
 */
const SENTENCE_END = /[.!?;]["'”’)\]]*\s|[\n\r\u2028\u2029]/;

/** The words of a text in order. Offsets are into the given text, so that evidence can be highlighted in place. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = words.at(-1);
    const aside = text[start - 1] === '(' && text[end] === ')';
    const gap = before === undefined ? '. ' : text.slice(before.end, start);
    const bare = gap.slice(before?.aside === true ? 1 : 0, aside ? -1 : undefined);
    const { plain, folded, id } = foldWord(match[0]);
    words.push({
      plain,
      folded,
      id,
      start,
      end,
      joined: bare === ' ' || JOIN.test(bare),
      aside,
      opens: gap !== ' ' && SENTENCE_END.test(gap),
    });
  }
  return words;
}

/** Words of a digest repeat, so most are found in this cache. */
const known = new Map<string, WordForms>();
/** More than the words of 100,000 abstracts. Above it words are folded each time, so that memory stays bounded. */
const REMEMBERED = 200_000;

/**
 * The forms of a word. Taking off the plural is the S-stemmer of Harman (1991, "How effective is
 * suffixing?"), with a few more endings; it is enough for phrases, which name their other forms themselves.
 * A full stemmer would make "prefer", "preference" and "preferred" one word, and a topic's phrases must tell
 * those apart: `*` in a pattern is the way to the rest.
 */
export function foldWord(word: string): WordForms {
  const before = known.get(word);
  if (before !== undefined) return before;
  const plain = foldTitle(word);
  const id = known.size < REMEMBERED ? known.size : -1;
  const forms = { plain, folded: american(singular(plain)), id };
  if (id !== -1) known.set(word, forms);
  return forms;
}

/**
 * The prefixes that words with the prefix `word` can have: without case and accents, and also in American spelling
 * where it is British ("optimis" is also the prefix of "optimization").
 */
export function foldBeginning(word: string): readonly string[] {
  const plain = foldTitle(word);
  const other = plain
    .replace(/is(?=(?:at(?:io?)?|ation|a|e|ed|er|in?|ing)?$)/, 'iz')
    .replace('viour', 'vior');
  return other === plain ? [plain] : [plain, other];
}

function singular(word: string): string {
  if (word.length < 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.replace(/ies$/, 'y');
  return word.replace(/(?<=ss|x|ch|sh)es$|s$/, '');
}

/** Short words keep their s: "noise" and "rise" are not British spellings. */
function american(word: string): string {
  if (word.length < 8) return word;
  return word.replace(/is(?=(?:ation|e|ed|er|ing)$)/, 'iz').replace('viour', 'vior');
}
