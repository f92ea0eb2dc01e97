/**
 * One step of a phrase: a whole word, the prefix of a word (in all its spellings), or a gap of a few words. A phrase
 * never starts or ends with a gap, and never has two adjacent ones.
 */
export type Step =
  | { readonly kind: 'word'; readonly folded: string }
  | { readonly kind: 'beginning'; readonly spellings: readonly string[] }
  | { readonly kind: 'gap' };

/** A plain phrase: a pattern with its alternatives chosen. */
export type Phrase = readonly Step[];

/** A parsed pattern: all plain phrases that it stands for, each once, or its fault and how to fix it. */
export type ReadPattern =
  | { readonly kind: 'pattern'; readonly phrases: readonly Phrase[] }
  | { readonly kind: 'broken'; readonly fault: string; readonly fix: string };

/** The most plain phrases of one pattern; nobody can check a pattern with more. */
export const MOST_PHRASES = 200;
/** The most words of one plain phrase; with `MOST_GAPS` it bounds how far a phrase is followed. */
export const MOST_WORDS = 20;
/** The most gaps of one plain phrase: each one multiplies the ways to go on by the places it may end at. */
export const MOST_GAPS = 2;
/** The most words a gap may hold. */
export const GAP_WORDS = 4;
/** The fewest letters of a prefix; with fewer, too many words start with it. */
export const LEAST_LETTERS = 3;

/** A phrase as text, equal for phrases that match the same: "align* .. model". */
export function phraseKey(phrase: Phrase): string {
  return phrase.map(stepKey).join(' ');
}

/** A step as text. No word has a star or a full stop, so the three kinds never collide. */
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
