import { keysMessages } from '../../messages/keys';
import { usePicks } from '../../store/picksStore';
import type { Command } from './command';
import { openDialog } from './openDialog';
import * as run from '../shell/keys/runs';

/**
 * Every command by its id: the one table for the keys, the sheet, the help and the palette. Components refer to a key
 * by its type only (`'x' satisfies KeyOf<'pick'>`).
 */
export const COMMANDS = {
  search: { keys: '/', group: 'anywhere', run: run.search },
  palette: { keys: 'Mod+K', group: 'anywhere', run: ({ target }) => openDialog({ kind: 'palette', target }) },
  sheet: { keys: '?', group: 'anywhere', run: () => openDialog({ kind: 'sheet' }) },
  leave: { keys: 'Escape', group: 'anywhere' },
  nextRow: { keys: 'j', group: 'inList', also: ['↓'], repeats: true, run: run.goToRow(1) },
  previousRow: { keys: 'k', group: 'inList', also: ['↑'], repeats: true, run: run.goToRow(-1) },
  open: { keys: 'Enter', group: 'inList' },
  review: {
    keys: 'v',
    group: 'inList',
    refusal: ({ listed }) => (listed === 0 ? keysMessages.emptyList : undefined),
    run: run.review,
  },
  exportList: { keys: 'e', group: 'inList', run: run.onScreen('exportList', keysMessages.noList) },
  print: { keys: 'p', group: 'inList', run: () => print() },
  openInTab: { keys: 'o', group: 'onPaper', ...run.withPaper(run.openInTab) },
  save: { keys: 's', group: 'onPaper', ...run.withPaper(run.changeLibrary('toggleSaved')) },
  mark: { keys: 'm', group: 'onPaper', ...run.withPaper(run.changeLibrary('cycleStatus')) },
  pick: { keys: 'x', group: 'onPaper', ...run.withPaper(({ id }) => usePicks.getState().toggle(id)) },
  cite: { keys: 'c', group: 'onPaper', ...run.withPaper(run.cite) },
  previousPaper: {
    keys: '[',
    group: 'inPaper',
    repeats: true,
    refusal: run.unlessPaperOpen,
    run: run.onScreen('previousPaper', keysMessages.noPrevious),
  },
  nextPaper: {
    keys: ']',
    group: 'inPaper',
    repeats: true,
    refusal: run.unlessPaperOpen,
    run: run.onScreen('nextPaper', keysMessages.noNext),
  },
  focusMode: { keys: 'f', group: 'inPaper', refusal: run.unlessPaperOpen, run: run.switchFocusMode },
  goPapers: { keys: 'g p', group: 'goTo', run: run.goTo({ kind: 'explore' }) },
  goSaved: { keys: 'g s', group: 'goTo', run: run.goTo({ kind: 'saved' }) },
  goTopics: { keys: 'g t', group: 'goTo', run: run.goTo({ kind: 'topics' }) },
  goMap: { keys: 'g m', group: 'goTo', run: run.goTo({ kind: 'map' }) },
  goHelp: { keys: 'g h', group: 'goTo', run: run.goTo({ kind: 'help' }) },
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
