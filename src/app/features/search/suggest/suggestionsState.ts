/** The ids by which the search box refers to what is under it. */
export const OPTIONS_ID = 'search-options';
export const HINT_ID = 'search-hint';

/** What is open under the search box, for the ARIA attributes of its input. */
export interface SuggestionsState {
  /** True while options are shown. */
  readonly expanded: boolean;
  /** The id of the option that Enter would select. */
  readonly active: string | undefined;
  readonly hinted: boolean;
}

/** A query submitted with Enter. Every submission is a new object. */
export interface Submission {
  readonly query: string;
}

/** Handles a key of the search box; false leaves it to the box. */
export type KeyTaker = (key: string) => boolean;

export const NO_SUGGESTIONS: SuggestionsState = { expanded: false, active: undefined, hinted: false };
