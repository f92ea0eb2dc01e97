/**
 * One step of a phrase: a word as a whole, a word by its beginning (in all its spellings), or a gap that
 * a few words may fill. A phrase never starts or ends with a gap, and never has two in a row.
 */
export type Step =
  | { readonly kind: 'word'; readonly folded: string }
  | { readonly kind: 'beginning'; readonly spellings: readonly string[] }
  | { readonly kind: 'gap' };

/** A plain phrase: what is left of a pattern when its alternatives are chosen. */
export type Phrase = readonly Step[];

/** A pattern as read: all plain phrases it stands for, each once, or what is wrong with it and how to fix it. */
export type ReadPattern =
  | { readonly kind: 'pattern'; readonly phrases: readonly Phrase[] }
  | { readonly kind: 'broken'; readonly fault: string; readonly fix: string };

/** The most plain phrases one pattern may stand for; a pattern that stands for more is not read by anyone. */
export const MOST_PHRASES = 200;
/** The most words of one plain phrase; with `MOST_GAPS` it bounds how far a phrase is followed in a text. */
export const MOST_WORDS = 20;
/** The most gaps of one plain phrase: each one multiplies the ways to go on by the places it may end at. */
export const MOST_GAPS = 2;
/** The most words a gap may hold. */
export const GAP_WORDS = 4;
/** The fewest letters of a beginning: with fewer, it is the beginning of everything. */
export const LEAST_LETTERS = 3;

/** A phrase as text, the same for two phrases that find the same: "align* .. model". */
export function phraseKey(phrase: Phrase): string {
  return phrase.map(stepKey).join(' ');
}

/** A step as text. No word has a star or a full stop, so the three kinds are never the same. */
export function stepKey(step: Step): string {
  switch (step.kind) {
    case 'word':
      return step.folded;
    case 'beginning':
      return `${step.spellings[0] ?? ''}*`;
    case 'gap':
      return '..';
  }
}
