import { keysMessages } from '../../../messages/keys';
import { usePicks } from '../../../store/picksStore';
import type { CommandId } from '../../registry/commands';
import { openDialog } from '../../registry/openDialog';
import type { CommandRun, Situation } from './commandRun';
import * as run from './runs';

/** What each command of the table does. */
export const RUNS: Readonly<Record<CommandId, CommandRun>> = {
  search: { run: run.search },
  palette: { run: ({ target }) => openDialog({ kind: 'palette', target }) },
  sheet: { run: () => openDialog({ kind: 'sheet' }) },
  leave: {},
  nextRow: { run: run.goToRow(1) },
  previousRow: { run: run.goToRow(-1) },
  open: {},
  review: {
    refusal: ({ listed }) => (listed === 0 ? keysMessages.emptyList : undefined),
    run: run.review,
  },
  exportList: { run: run.onScreen('exportList', keysMessages.noList) },
  print: { run: () => print() },
  openInTab: run.withPaper(run.openInTab),
  save: run.withPaper(run.changeLibrary('toggleSaved')),
  mark: run.withPaper(run.changeLibrary('cycleStatus')),
  pick: run.withPaper(({ id }) => usePicks.getState().toggle(id)),
  cite: run.withPaper(run.cite),
  previousPaper: {
    refusal: run.unlessPaperOpen,
    run: run.onScreen('previousPaper', keysMessages.noPrevious),
  },
  nextPaper: { refusal: run.unlessPaperOpen, run: run.onScreen('nextPaper', keysMessages.noNext) },
  focusMode: { refusal: run.unlessPaperOpen, run: run.switchFocusMode },
  goPapers: { run: run.goTo({ kind: 'explore' }) },
  goSaved: { run: run.goTo({ kind: 'saved' }) },
  goTopics: { run: run.goTo({ kind: 'topics' }) },
  goMap: { run: run.goTo({ kind: 'map' }) },
  goHelp: { run: run.goTo({ kind: 'help' }) },
};

/** Why a command cannot run; undefined if it can. */
export function refusalOf(id: CommandId, situation: Situation): string | undefined {
  return RUNS[id].refusal?.(situation);
}
