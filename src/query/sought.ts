/** Words that a text must have as a phrase, including stop words, folded. */
export interface SoughtRun {
  readonly words: readonly string[];
  /** Whether words are compared by their stems, or as they are written. */
  readonly by: 'stem' | 'word';
  /** Whether the last word in the text may be longer. */
  readonly goesOn: boolean;
}

/** What a search looks for in a text: stems and phrases. */
export interface Sought {
  /** Each with its weight, which is higher for rarer stems. */
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
