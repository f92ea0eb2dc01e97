import type { TextRange } from './words';

/** Abbreviations that never end a sentence, in lower case and without the last point. */
const NEVER_LAST = new Set(
  'e.g i.e cf vs w.r.t s.t viz resp approx al fig figs eq eqs eqn sec tab thm nos vol pp dr mr mrs ms prof st'.split(
    ' ',
  ),
);

/**
 * What can end a sentence, with the quotation marks and brackets that close after it. Looked for only where a
 * run of full stops begins, for one that fails there fails all along.
 */
const END = /(?<![.!?。！？])[.!?。！？]+["'”’)\]]*(?=\s|$)|[。！？]|\n\s*\n/gu;

const LAST_WORD = /[\p{L}\p{N}.]+$/u;
const SPACE = /\s/;

/**
 * The sentences of a text, in order, without the spaces between them. A guess, as with all rules for English:
 * abbreviations, initials and decimals do not end one, and a small letter after the point or a bracket still
 * open means that it goes on. A blank line always ends one.
 */
export function splitSentences(text: string): readonly TextRange[] {
  const sentences: TextRange[] = [];
  const lastClosing = text.lastIndexOf(')');
  const brackets = new Brackets(text);
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(END)) {
    const end = text.slice(start, match.index + match[0].length).trimEnd().length + start;
    if (end <= start || !isEnd(text, start, match.index, end)) continue;
    // A bracket that is never closed is a typo and does not hold a sentence together.
    if (text[match.index] === '.' && lastClosing >= end && brackets.areOpen(start, end)) continue;
    sentences.push({ start, end });
    start = skipSpace(text, end);
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ start, end });
  return sentences;
}

/** Whether the mark at `mark`, closed by `end`, ends the sentence that starts at `start`. Ignores brackets. */
function isEnd(text: string, start: number, mark: number, end: number): boolean {
  if (text[mark] !== '.') return true;
  const next = text.charAt(skipSpace(text, end));
  if (/\p{Ll}/u.test(next)) return false;
  const word = LAST_WORD.exec(text.slice(Math.max(start, mark - 20), mark))?.[0] ?? '';
  return !NEVER_LAST.has(word.toLowerCase()) && !isInitial(word);
}

/** "J." of a name, and "U.S."; "I" is a word. */
function isInitial(word: string): boolean {
  return /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word) && word !== 'I';
}

/** Counts the brackets of a text from front to back. Each letter is read once, however many questions are asked. */
class Brackets {
  readonly #text: string;
  #start = 0;
  #read = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a bracket opened since `start` is still open at `end`. Neither may decrease between calls. */
  areOpen(start: number, end: number): boolean {
    if (start !== this.#start) {
      this.#start = start;
      this.#read = start;
      this.#depth = 0;
    }
    for (; this.#read < end; this.#read++) {
      const letter = this.#text[this.#read];
      if (letter === '(') this.#depth++;
      else if (letter === ')' && this.#depth > 0) this.#depth--;
    }
    return this.#depth > 0;
  }
}

function skipSpace(text: string, from: number): number {
  let place = from;
  while (place < text.length && SPACE.test(text.charAt(place))) place++;
  return place;
}
