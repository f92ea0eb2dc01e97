import { keysMessages } from '../../messages/keys';

/** Groups of commands in the order of the sheet. Each is the key of its heading in `keysMessages`. */
export const GROUPS = ['anywhere', 'inList', 'onPaper', 'inPaper', 'goTo'] as const;

export interface Command {
  /** As `KeyboardEvent.key`; “g s” is a sequence; “Mod” is Command on Apple keyboards and Control on others. */
  readonly keys: string;
  readonly group: (typeof GROUPS)[number];
  /** Keys that lists and boxes handle themselves. Default: none. */
  readonly also?: readonly string[];
  /** True if holding the key repeats the command. Default: false. */
  readonly repeats?: true;
}

/**
 * Every command by its id: the one table for the keys, the sheet, the help and the palette. What a command does is in
 * the shell. Components refer to a key by its type only (`'x' satisfies KeyOf<'pick'>`).
 */
export const COMMANDS = {
  search: { keys: '/', group: 'anywhere' },
  palette: { keys: 'Mod+K', group: 'anywhere' },
  sheet: { keys: '?', group: 'anywhere' },
  leave: { keys: 'Escape', group: 'anywhere' },
  nextRow: { keys: 'j', group: 'inList', also: ['↓'], repeats: true },
  previousRow: { keys: 'k', group: 'inList', also: ['↑'], repeats: true },
  open: { keys: 'Enter', group: 'inList' },
  review: { keys: 'v', group: 'inList' },
  exportList: { keys: 'e', group: 'inList' },
  print: { keys: 'p', group: 'inList' },
  openInTab: { keys: 'o', group: 'onPaper' },
  save: { keys: 's', group: 'onPaper' },
  mark: { keys: 'm', group: 'onPaper' },
  pick: { keys: 'x', group: 'onPaper' },
  cite: { keys: 'c', group: 'onPaper' },
  previousPaper: { keys: '[', group: 'inPaper', repeats: true },
  nextPaper: { keys: ']', group: 'inPaper', repeats: true },
  focusMode: { keys: 'f', group: 'inPaper' },
  goPapers: { keys: 'g p', group: 'goTo' },
  goSaved: { keys: 'g s', group: 'goTo' },
  goTopics: { keys: 'g t', group: 'goTo' },
  goMap: { keys: 'g m', group: 'goTo' },
  goHelp: { keys: 'g h', group: 'goTo' },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof COMMANDS;

export type KeyOf<Id extends CommandId> = (typeof COMMANDS)[Id]['keys'];

export interface CommandRow extends Command {
  readonly id: CommandId;
  /** What the command is called. */
  readonly words: string;
}

/** Every command, in the order of the table. */
export const ROWS: readonly CommandRow[] = idsOf(COMMANDS).map((id) => ({
  id,
  words: keysMessages[id],
  ...COMMANDS[id],
}));

/** The commands whose sequence begins with a key: those of “g”. */
export function continuations(first: string): readonly CommandRow[] {
  return ROWS.filter(({ keys }) => keys.startsWith(`${first} `));
}

function idsOf<Id extends string>(table: Readonly<Record<Id, Command>>): readonly Id[] {
  // The type checker takes the keys of an object for strings.
  return Object.keys(table).filter((key): key is Id => key in table);
}
