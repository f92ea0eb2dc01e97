import { KEYS } from './keys';
import type { Act } from './keys';

/** Where an act has its place: the headings of the sheet, in this order. */
export const GROUPS = ['Anywhere', 'In the list', 'With a paper', 'Reading a paper', 'Going to'] as const;

type Group = (typeof GROUPS)[number];

/** What a key does. */
interface Shortcut {
  readonly group: Group;
  /** What is done, as an order: "Pick, or drop again". */
  readonly words: string;
  /** Keys that lists and boxes answer to by themselves. Default: none. */
  readonly also?: readonly string[];
  /** True when holding the key down goes on. Default: false, for what is switched on and off. */
  readonly repeats?: true;
}

const SHORTCUTS: Readonly<Record<Act, Shortcut>> = {
  search: { group: 'Anywhere', words: 'Search' },
  palette: { group: 'Anywhere', words: 'Find a paper, a topic or an action' },
  sheet: { group: 'Anywhere', words: 'Show the keys' },
  leave: { group: 'Anywhere', words: 'Close what is open, or leave the paper' },
  nextRow: { group: 'In the list', words: 'Next paper in the list', also: ['↓'], repeats: true },
  previousRow: { group: 'In the list', words: 'Previous paper in the list', also: ['↑'], repeats: true },
  open: { group: 'In the list', words: 'Open what is in focus' },
  review: { group: 'In the list', words: 'Review your picks' },
  exportList: { group: 'In the list', words: 'Export the list' },
  print: { group: 'In the list', words: 'Print what is shown' },
  openInTab: { group: 'With a paper', words: 'Open in a new tab' },
  save: { group: 'With a paper', words: 'Save, or let go again' },
  mark: { group: 'With a paper', words: 'Mark as reading, read or unread' },
  pick: { group: 'With a paper', words: 'Pick, or drop again' },
  cite: { group: 'With a paper', words: 'Cite' },
  previousPaper: { group: 'Reading a paper', words: 'Previous paper', repeats: true },
  nextPaper: { group: 'Reading a paper', words: 'Next paper', repeats: true },
  focusMode: { group: 'Reading a paper', words: 'Nothing but the paper, or all again' },
  goPapers: { group: 'Going to', words: 'Papers' },
  goSaved: { group: 'Going to', words: 'Your library' },
  goTopics: { group: 'Going to', words: 'Topics' },
  goMap: { group: 'Going to', words: 'Map' },
  goHelp: { group: 'Going to', words: 'Help' },
};

/** An act with its key and what is said of it. */
export interface ShortcutRow extends Shortcut {
  readonly act: Act;
  readonly key: string;
}

/** Every act, in the order of its table. */
export const ROWS: readonly ShortcutRow[] = actsOf(SHORTCUTS).map((act) => ({
  act,
  key: KEYS[act],
  ...SHORTCUTS[act],
}));

/** What may follow the first key of two: "g". */
export function continuations(first: string): readonly ShortcutRow[] {
  return ROWS.filter(({ key }) => key.startsWith(`${first} `));
}

function actsOf(shortcuts: Readonly<Record<Act, Shortcut>>): readonly Act[] {
  // An object's keys are strings to the checker; these are asked one by one whether they are acts.
  return Object.keys(shortcuts).filter((key): key is Act => key in KEYS);
}
