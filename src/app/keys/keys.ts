/**
 * Every act that has a key of its own, and the key: the one list that the keys, the sheet, the palette and
 * `aria-keyshortcuts` are made of. Spelled as `KeyboardEvent.key` has it; “g s” is one key after the other, “Mod” is
 * Command on Apple's keyboards and Control elsewhere.
 *
 * Components name a key by its type alone (`'x' satisfies KeyOf<'pick'>`): none of this is in the first screen.
 */
export const KEYS = {
  search: '/',
  palette: 'Mod+K',
  sheet: '?',
  leave: 'Escape',
  nextRow: 'j',
  previousRow: 'k',
  open: 'Enter',
  openInTab: 'o',
  save: 's',
  mark: 'm',
  pick: 'x',
  cite: 'c',
  previousPaper: '[',
  nextPaper: ']',
  focusMode: 'f',
  review: 'v',
  exportList: 'e',
  print: 'p',
  goPapers: 'g p',
  goSaved: 'g s',
  goTopics: 'g t',
  goMap: 'g m',
  goHelp: 'g h',
} as const;

/** Something that can be done by a key. */
export type Act = keyof typeof KEYS;

/** The key of an act. */
export type KeyOf<A extends Act> = (typeof KEYS)[A];

/** Takes a key that was pressed on the page, perhaps a moment ago. */
export type KeyTaker = (event: KeyboardEvent) => void;
