/** Words that a text must have in a row, stop words among them, folded. */
export interface SoughtRun {
  readonly words: readonly string[];
  /** Whether words are compared by their stems, or as they are written. */
  readonly by: 'stem' | 'word';
  /** Whether the last word of the text's run may be longer. */
  readonly goesOn: boolean;
}

/** What a search looks for in a text: stems of words, and runs of words. */
export interface Sought {
  /** With the weight of each: how rare it is. */
  readonly stems: ReadonlyMap<string, number>;
  readonly runs: readonly SoughtRun[];
}

/** What a search looks for in each field of a paper. */
export interface SoughtFields {
  readonly title: Sought;
  readonly abstract: Sought;
}

/** Nothing. */
export const NOTHING_SOUGHT: Sought = { stems: new Map(), runs: [] };
