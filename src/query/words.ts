import { fold } from './fold';

/** Half-open range of UTF-16 offsets into the text it belongs to: `text.slice(start, end)`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One word of a text. Offsets are on the original; `text` is folded and holds letters, digits and, in numbers, points. */
export interface Word extends TextRange {
  readonly text: string;
  /** Only a hyphen or a similar sign separates it from the word before: "policy" in "off-policy". */
  readonly joined: boolean;
}

/**
 * A run of letters, digits and their accents; apostrophes before letters ("don't", "1950's") and points between digits
 * ("3.5") belong to it. Soft hyphens and zero-width joiners are left inside: copied text has them anywhere.
 */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]*(?:['’]\p{L}[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]*|(?<=[0-9])\.[0-9][\p{L}\p{N}\p{M}]*)*/gu;

/** The same for lower-case ASCII. It is five times as fast, and most abstracts contain nothing else. */
const ASCII_WORD = /[a-z0-9]+(?:'[a-z][a-z0-9]*|(?<=[0-9])\.[0-9][a-z0-9]*)*/g;
const NOT_ASCII = /[^\0-\x7f]/;

/** Scripts written without spaces. Each character is a word, and phrases keep neighbours together. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*/u;
const UNSPACED_PARTS = new RegExp(`${UNSPACED.source}|(?:(?!${UNSPACED.source}).)+`, 'gsu');
const FIRST_UNSPACED = '\u0e00';

/** What can stand between two words that some write as one: hyphens, and TeX's superscript and subscript. */
const JOINERS = '-‐‑‒–_^·';

/** What folding removes from a word: apostrophes, the slash inside "½", points at an end. */
const NOT_OF_WORD = /[^\p{L}\p{N}.]+|^\.+|\.+$/gu;

/** The words of a text in order; never overlapping. Time and memory grow with the text's length. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let previousEnd = -1;
  function add(start: number, end: number, folded: string): void {
    if (folded === '') return;
    const joined =
      start === previousEnd + 1 && words.length > 0 && JOINERS.includes(text.charAt(previousEnd));
    words.push({ start, end, text: folded, joined });
    previousEnd = end;
  }
  if (NOT_ASCII.test(text)) {
    for (const match of text.matchAll(WORD)) {
      for (const part of partsOf(match[0])) {
        const start = match.index + part.start;
        add(
          start,
          match.index + part.end,
          fold(text.slice(start, match.index + part.end)).replace(NOT_OF_WORD, ''),
        );
      }
    }
  } else {
    for (const match of text.toLowerCase().matchAll(ASCII_WORD)) {
      const word = match[0];
      add(match.index, match.index + word.length, word.includes("'") ? word.replaceAll("'", '') : word);
    }
  }
  return words;
}

/** Splits a run of letters into characters where its script has no spaces. Nearly all runs stay whole. */
function partsOf(run: string): readonly TextRange[] {
  if (!hasCharacterFrom(run, FIRST_UNSPACED) || !UNSPACED.test(run)) return [{ start: 0, end: run.length }];
  return Array.from(run.matchAll(UNSPACED_PARTS), ({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
  }));
}

function hasCharacterFrom(text: string, first: string): boolean {
  for (let place = 0; place < text.length; place++) if (text.charAt(place) >= first) return true;
  return false;
}
