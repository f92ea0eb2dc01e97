import { usePicks } from '../../store/picksStore';
import type { Command } from './command';
import { openDialog } from './opened';
import * as run from './runs';

/**
 * Every command by its id: the one table that the keys, the sheet, the help and the palette read. Components name a
 * key by its type alone (`'x' satisfies KeyOf<'pick'>`).
 */
export const COMMANDS = {
  search: { keys: '/', group: 'Anywhere', words: 'Search', run: run.search },
  palette: {
    keys: 'Mod+K',
    group: 'Anywhere',
    words: 'Find a paper, a topic or an action',
    run: ({ meant }) => openDialog({ kind: 'palette', meant }),
  },
  sheet: { keys: '?', group: 'Anywhere', words: 'Show the keys', run: () => openDialog({ kind: 'sheet' }) },
  leave: { keys: 'Escape', group: 'Anywhere', words: 'Close what is open, or leave the paper' },
  nextRow: {
    keys: 'j',
    group: 'In the list',
    words: 'Next paper in the list',
    also: ['↓'],
    repeats: true,
    run: run.goToRow(1),
  },
  previousRow: {
    keys: 'k',
    group: 'In the list',
    words: 'Previous paper in the list',
    also: ['↑'],
    repeats: true,
    run: run.goToRow(-1),
  },
  open: { keys: 'Enter', group: 'In the list', words: 'Open what is in focus' },
  review: {
    keys: 'v',
    group: 'In the list',
    words: 'Review your picks',
    refusal: ({ picked }) => (picked === 0 ? 'Nothing is picked yet: x picks a paper.' : undefined),
    run: run.review,
  },
  exportList: {
    keys: 'e',
    group: 'In the list',
    words: 'Export the list',
    ...run.onScreen('exportList', run.NO_LIST),
  },
  print: { keys: 'p', group: 'In the list', words: 'Print what is shown', run: () => print() },
  openInTab: {
    keys: 'o',
    group: 'With a paper',
    words: 'Open in a new tab',
    ...run.withPaper(run.openInTab),
  },
  save: {
    keys: 's',
    group: 'With a paper',
    words: 'Save, or let go again',
    ...run.withPaper(run.keep('toggleSaved')),
  },
  mark: {
    keys: 'm',
    group: 'With a paper',
    words: 'Mark as reading, read or unread',
    ...run.withPaper(run.keep('cycleStatus')),
  },
  pick: {
    keys: 'x',
    group: 'With a paper',
    words: 'Pick, or drop again',
    ...run.withPaper(({ id }) => usePicks.getState().toggle(id)),
  },
  cite: {
    keys: 'c',
    group: 'With a paper',
    words: 'Cite',
    ...run.withPaper(run.cite),
  },
  previousPaper: {
    keys: '[',
    group: 'Reading a paper',
    words: 'Previous paper',
    repeats: true,
    ...run.onScreen('previousPaper', 'There is no previous paper in this list.'),
    refusal: run.unlessReading,
  },
  nextPaper: {
    keys: ']',
    group: 'Reading a paper',
    words: 'Next paper',
    repeats: true,
    ...run.onScreen('nextPaper', 'There is no next paper in this list.'),
    refusal: run.unlessReading,
  },
  focusMode: {
    keys: 'f',
    group: 'Reading a paper',
    words: 'Nothing but the paper, or all again',
    refusal: run.unlessReading,
    run: run.switchFocusMode,
  },
  goPapers: { keys: 'g p', group: 'Going to', words: 'Papers', run: run.goTo({ kind: 'explore' }) },
  goSaved: { keys: 'g s', group: 'Going to', words: 'Your library', run: run.goTo({ kind: 'saved' }) },
  goTopics: { keys: 'g t', group: 'Going to', words: 'Topics', run: run.goTo({ kind: 'topics' }) },
  goMap: { keys: 'g m', group: 'Going to', words: 'Map', run: run.goTo({ kind: 'map' }) },
  goHelp: { keys: 'g h', group: 'Going to', words: 'Help', run: run.goTo({ kind: 'help' }) },
} as const satisfies Readonly<Record<string, Command>>;

/** The id of a command. */
export type CommandId = keyof typeof COMMANDS;

/** The key of a command. */
export type KeyOf<Id extends CommandId> = (typeof COMMANDS)[Id]['keys'];

/** A command with its id. */
export interface CommandRow extends Command {
  readonly id: CommandId;
}

/** Every command, in the order of the table. */
export const ROWS: readonly CommandRow[] = idsOf(COMMANDS).map((id) => ({ id, ...COMMANDS[id] }));

/** What may follow the first key of two: "g". */
export function continuations(first: string): readonly CommandRow[] {
  return ROWS.filter(({ keys }) => keys.startsWith(`${first} `));
}

function idsOf<Id extends string>(table: Readonly<Record<Id, Command>>): readonly Id[] {
  // An object's keys are strings to the checker; these are asked one by one whether they are ids.
  return Object.keys(table).filter((key): key is Id => key in table);
}
