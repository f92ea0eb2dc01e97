/** Each of them can open and close a phrase, because „so“, »so« and “so” are all in use. An apostrophe is not one. */
export const QUOTES = '"“”„«»＂';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a text has anything that can be searched. */
export function isSearchable(text: string): boolean {
  return LETTER_OR_DIGIT.test(text);
}

const LETTER_OR_DIGIT_HERE = /[\p{L}\p{N}]/uy;

/**
 * Where the word that begins at `start` ends: at white space, before a parenthesis that it did not open
 * ("f(x)" is whole, of "x)" only "x"), and before a quote that nothing to be found precedes (5"disk is whole,
 * of ,"x" only the comma).
 */
export function wordEnd(text: string, start: number): number {
  let open = 0;
  let searchable = false;
  let place = start;
  for (; place < text.length; place++) {
    const letter = text.charAt(place);
    if (/\s/.test(letter) || (!searchable && QUOTES.includes(letter))) break;
    if (letter === '(') open++;
    if (letter === ')' && --open < 0) break;
    LETTER_OR_DIGIT_HERE.lastIndex = place;
    searchable ||= LETTER_OR_DIGIT_HERE.test(text);
  }
  return place;
}
