/** Greek letters by name, because a user who searches for an ε-optimal policy has no ε on the keyboard. */
const GREEK = Array.from('αβγδεζηθικλμνξοπρςστυφχψω');
/** The names of the Greek letters, in the same order. */
export const GREEK_NAMES: readonly string[] =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** Letters that NFKD does not decompose, though users type them without their stroke or ligature, or by name. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(GREEK.map((letter, place) => [letter, GREEK_NAMES[place] ?? letter])),
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  þ: 'th',
  ŧ: 't',
};
const UNDECOMPOSED_LETTERS = new RegExp(`[${Object.keys(UNDECOMPOSED).join('')}]`, 'g');

const NOT_ASCII = /[^\0-\x7f]/;

/** Accents after NFKD, and invisible marks: soft hyphen, joiners. */
const UNSEEN = /[\p{M}\p{Cf}]+/gu;

/**
 * The form of a text that search compares: lower case, no diacritics, compatibility forms (ligatures,
 * superscripts, mathematical alphabets, full width) as their plain letters and digits, Greek letters as their
 * names. "TÜLU" and "tulu", "dH⁵" and "dh5", "ε" and "epsilon" are one. Punctuation and spaces stay. The length can change, so offsets into the result
 * mean nothing in the original: take words apart first (`splitWords`), then fold each.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .toLowerCase() // mathematical capitals (𝐋) become capitals only by NFKD
    .replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter);
}

const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;

/**
 * Letters and digits of a text, folded and run together: equal for two spellings of one title or name that
 * differ in case, accents, spaces or punctuation ("B-Coder", "b coder").
 */
export function squeeze(text: string): string {
  return fold(text).replace(NOT_LETTER_OR_DIGIT, '');
}
