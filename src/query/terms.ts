import { stem } from './stem';
import { isStopWord } from './stopWords';
import { splitWords, type TextRange, type Word } from './words';

/** A position in a text that can match a query's stem. */
export interface Term extends TextRange {
  readonly stem: string;
  /** The folded word of the stem; for a compound its joined parts ("offpolicy"). */
  readonly word: string;
  /** A name includes its signs ("C++"); a part is a later part of a CamelCase word ("Torch" of "PyTorch"). */
  readonly kind: 'word' | 'compound' | 'name' | 'part';
}

/** The prefix of the stems of parts, which rank below equal words; no word starts with it. */
export const PART = '~';

/** The most parts that are joined: "state-of-the-art" has four. */
export const LONGEST_COMPOUND = 4;

/**
 * What can be searched in a text: the stem of each word that is not a stop word, and of each hyphenated
 * compound written as one word, so that "offpolicy" and "off-policy" find each other. Of a compound of three
 * or more parts each run of two to four counts: "gpt4o" finds "GPT-4o-mini". Names with signs and the later
 * parts of CamelCase words follow the word that they belong to; all other terms are in order of `end`.
 */
export function termsOf(text: string): readonly Term[] {
  return termsOfWords(splitWords(text));
}

/** The same for a text already split into words. */
export function termsOfWords(words: readonly Word[]): readonly Term[] {
  const terms: Term[] = [];
  let parts = 0;
  words.forEach((word, place) => {
    parts = word.joined ? parts + 1 : 1;
    if (!isStopWord(word.text)) {
      terms.push({ start: word.start, end: word.end, stem: stem(word.text), word: word.text, kind: 'word' });
    }
    for (let length = 2; length <= Math.min(parts, LONGEST_COMPOUND); length++) {
      terms.push(compoundOf(words.slice(place + 1 - length, place + 1)));
    }
    const { name, parts: later = [], start, end } = word;
    if (name !== undefined) {
      const range = { start: start - name.before, end: end + name.after };
      terms.push({ ...range, stem: name.text, word: name.text, kind: 'name' });
    }
    for (const { text, from, to } of later) {
      terms.push({ start: start + from, end: start + to, stem: PART + stem(text), word: text, kind: 'part' });
    }
  });
  return terms;
}

function compoundOf(parts: readonly Word[]): Term {
  const word = parts.map((part) => part.text).join('');
  const start = parts[0]?.start ?? 0;
  const last = parts.at(-1);
  const end = (last?.end ?? start) + (last?.closed === true ? 1 : 0);
  return { start, end, stem: stem(word), word, kind: 'compound' };
}
