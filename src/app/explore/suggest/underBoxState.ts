/** Ids that the search box names what is under it by. */
export const OPTIONS_ID = 'search-options';
export const HINT_ID = 'search-hint';

/** What is open under the search box, as far as its input has to say so. */
export interface UnderBoxState {
  /** True while options are on offer. */
  readonly expanded: boolean;
  /** The id of the option that Enter would choose. */
  readonly active: string | undefined;
  readonly hinted: boolean;
}

/** A query that was searched for by Enter: another object for every time. */
export interface Submission {
  readonly query: string;
}

/** Takes a key pressed in the box; false leaves it to the box. */
export type KeyTaker = (key: string) => boolean;

export const NOTHING_UNDER_BOX: UnderBoxState = { expanded: false, active: undefined, hinted: false };
