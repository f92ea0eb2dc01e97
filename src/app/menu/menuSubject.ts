/** What is on screen, for what can be done with it: papers by ordinal, and what they are together in words. */
export interface MenuSubject {
  readonly papers: readonly number[] | Uint32Array;
  readonly title: string;
  /** True when it is one paper, open to be read. */
  readonly isPaper: boolean;
}

/** A dialog that the menu opens. */
export type MenuOpened = 'reading' | 'keys' | 'print' | 'cite';
