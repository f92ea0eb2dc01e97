import type { TextRange } from './words';

/** Abbreviations that something always follows, lower case and without the last point. */
const NEVER_LAST = new Set(
  'e.g i.e cf vs w.r.t s.t viz resp approx al fig figs eq eqs eqn sec tab thm nos vol pp dr mr mrs ms prof st'.split(
    ' ',
  ),
);

/** What can end a sentence, with the quotation marks and brackets that close after it. */
const END = /[.!?。！？]+["'”’)\]]*(?=\s|$)|[。！？]|\n\s*\n/gu;

const LAST_WORD = /[\p{L}\p{N}.]+$/u;
const SPACE = /\s/;

/**
 * The sentences of a text, in order, without the spaces between them. A guess, as with all rules for English:
 * abbreviations, initials and decimals do not end one, and a small letter after the point or a bracket still
 * open means that it goes on. A blank line always ends one.
 */
export function splitSentences(text: string): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(END)) {
    const end = text.slice(start, match.index + match[0].length).trimEnd().length + start;
    if (end <= start || !isEnd(text, start, match.index, end)) continue;
    sentences.push({ start, end });
    start = skipSpace(text, end);
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ start, end });
  return sentences;
}

/** Whether the mark at `mark`, closed by `end`, ends the sentence begun at `start`. */
function isEnd(text: string, start: number, mark: number, end: number): boolean {
  if (text[mark] !== '.') return true;
  const next = text.charAt(skipSpace(text, end));
  if (/\p{Ll}/u.test(next)) return false;
  const word = LAST_WORD.exec(text.slice(Math.max(start, mark - 20), mark))?.[0] ?? '';
  if (NEVER_LAST.has(word.toLowerCase()) || isInitial(word)) return false;
  return !(isBracketOpen(text.slice(start, end)) && text.includes(')', end));
}

/** "J." of a name, and "U.S."; "I" is a word. */
function isInitial(word: string): boolean {
  return /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word) && word !== 'I';
}

function isBracketOpen(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    else if (letter === ')' && depth > 0) depth -= 1;
  }
  return depth > 0;
}

function skipSpace(text: string, from: number): number {
  let place = from;
  while (place < text.length && SPACE.test(text.charAt(place))) place++;
  return place;
}
