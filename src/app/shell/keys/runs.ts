import type { CatalogPaper } from '../../../catalog/catalog';
import { slugOf } from '../../../catalog/slugOf';
import { keysMessages } from '../../../messages/keys';
import { toggleFocusMode } from '../../../store/focusMode';
import { say } from '../../../store/announcementStore';
import type { Route } from '../../../view/routes';
import { PAPER_ROWS, ROW_LINK } from '../../data/paperRows';
import type { CommandContext, CommandRun, Situation } from './commandRun';
import { moveRow } from '../../data/moveRow';
import { openDialog } from '../../registry/openDialog';
import { commandOf, type OnScreen } from '../../registry/useCommand';
import { focusWhenRendered, waitForElement } from '../../kit/waitForElement';

type Run = (context: CommandContext) => void;

type RunOnPaper = (paper: CatalogPaper, context: CommandContext) => void;

/** A command on the target paper; refused if there is none. */
export function withPaper(run: RunOnPaper): Required<CommandRun> {
  return {
    refusal: ({ target }) => (target === undefined ? keysMessages.noTarget : undefined),
    run: (context) => {
      if (context.target !== undefined) run(context.target, context);
    },
  };
}

/** Runs what a component on screen registered with `useCommand`; refused if none did. */
export function onScreen(id: OnScreen, refusal: string): Run {
  return ({ refuse }) => {
    const run = commandOf(id);
    if (run === undefined) refuse(refusal);
    else run();
  };
}

/** A refusal everywhere but at a paper's address. */
export function unlessPaperOpen({ route }: Situation): string | undefined {
  return route.kind === 'paper' ? undefined : keysMessages.noPaper;
}

export function switchFocusMode({ refuse }: CommandContext): void {
  // The address can name a paper that is not in this collection.
  if (document.querySelector('.paper') === null) refuse(keysMessages.noPaper);
  else toggleFocusMode();
}

/** Changes a paper's library entry and announces the change once it is made. */
export function changeLibrary(change: 'toggleSaved' | 'cycleStatus'): RunOnPaper {
  return (paper, { refuse }) =>
    void import('../../features/library/libraryCommands')
      .then((commands) => commands[change](paper))
      .then(say, () => refuse(keysMessages.failed));
}

export function openInTab(paper: CatalogPaper, { hrefTo }: CommandContext): void {
  // The row's own link first, because the library opens its papers among the saved ones.
  const row = document.activeElement?.closest(PAPER_ROWS)?.querySelector<HTMLAnchorElement>(ROW_LINK);
  open(row?.href ?? hrefTo({ route: { kind: 'paper', slug: slugOf(paper) } }), '_blank', 'noopener');
  say(keysMessages.openedInTab);
}

export function cite(paper: CatalogPaper): void {
  openDialog({ kind: 'cite', papers: [paper] });
}

/** Selects the text of the search box; goes to the page of papers if none is on screen. */
export function search({ go }: CommandContext): void {
  const box = document.querySelector<HTMLInputElement>('search input');
  if (box?.checkVisibility() === true) {
    box.focus();
    box.select();
    return;
  }
  go({ route: { kind: 'explore' }, fragment: '' });
  focusWhenRendered('search input');
}

export function goToRow(step: 1 | -1): Run {
  return ({ route, refuse }) => {
    switch (moveRow(step)) {
      case 'moved':
        return;
      case 'at the end':
        return refuse(step > 0 ? keysMessages.lastRow : keysMessages.firstRow);
      case 'no list':
        return refuse(route.kind === 'paper' ? keysMessages.noListButPaper : keysMessages.noList);
    }
  };
}

export function review({ refuse }: CommandContext): void {
  if (document.querySelector('.pick-bar') === null) return refuse(keysMessages.listElsewhere);
  // The list's commands are loaded with its first paper.
  waitForElement(() => {
    const run = commandOf('review');
    run?.();
    return run !== undefined;
  });
}

export function goTo(route: Route): Run {
  return ({ go }) => {
    go({ route, fragment: '' });
    focusWhenRendered('h1[tabindex]');
  };
}
