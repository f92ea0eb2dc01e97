/** Words that a text must have as a phrase, including stop words, folded. */
export interface HighlightRun {
  readonly words: readonly string[];
  /** Whether words are compared by their stems, or as they are written. */
  readonly by: 'stem' | 'word';
  /** Whether the last word in the text may be longer. */
  readonly goesOn: boolean;
}

/** What a search looks for in a text: stems and phrases. */
export interface HighlightTerms {
  /** Each with its weight, which is higher for rarer stems. */
  readonly stems: ReadonlyMap<string, number>;
  readonly runs: readonly HighlightRun[];
}

/** What a search looks for in each field of a paper. */
export interface FieldHighlights {
  readonly title: HighlightTerms;
  readonly abstract: HighlightTerms;
}

/** Nothing. */
export const NO_HIGHLIGHTS: HighlightTerms = { stems: new Map(), runs: [] };
