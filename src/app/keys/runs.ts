import type { CatalogPaper } from '../../catalog/catalog';
import { slugOf } from '../../catalog/slugOf';
import { useCatalogStore } from '../../store/catalogStore';
import { toggleFocusMode } from '../../store/focusMode';
import { say } from '../../store/newsStore';
import type { Route } from '../../view/routes';
import { PAPER_ROWS, ROW_LINK } from '../explore/paperRows';
import type { Command, CommandContext, Situation } from './command';
import { moveRow } from './moveRow';
import { openDialog } from './opened';
import { commandOf } from './useCommand';
import type { OnScreen } from './useCommand';
import { focusWhenThere, whenThere } from './whenThere';

/** A command on the paper that is meant; refused where none is. */
export function withPaper(
  run: (paper: CatalogPaper, context: CommandContext) => void,
): Required<Pick<Command, 'refusal' | 'run'>> {
  return {
    refusal: ({ meant }) =>
      meant === undefined ? 'No paper is in focus or open: j goes to the list.' : undefined,
    run: (context) => {
      if (context.meant !== undefined) run(context.meant, context);
    },
  };
}

/** A command that a component on screen runs; refused where none does. */
export function onScreen(id: OnScreen, refusal: string): Required<Pick<Command, 'run'>> {
  return {
    run: ({ refuse }) => {
      const run = commandOf(id);
      if (run === undefined) refuse(refusal);
      else run();
    },
  };
}

export const NO_LIST = 'No list is on screen: g p goes to it.';

const NO_PAPER = 'No paper is open.';

export function unlessReading({ route }: Situation): string | undefined {
  return route.kind === 'paper' ? undefined : NO_PAPER;
}

export function switchFocusMode({ refuse }: CommandContext): void {
  // An address can name a paper that this catalog lacks.
  if (document.querySelector('.paper') === null) refuse(NO_PAPER);
  else toggleFocusMode();
}

/** Changes what the library has of a paper and says what was done, once it is. */
export function keep(
  change: 'toggleSaved' | 'cycleStatus',
): (paper: CatalogPaper, context: CommandContext) => void {
  return (paper, { refuse }) =>
    void import('../library/libraryActs')
      .then((acts) => acts[change](paper))
      .then(say, () => refuse('That did not work. Check the connection, then try again.'));
}

export function openInTab(paper: CatalogPaper, { hrefTo }: CommandContext): void {
  // As the row's own link has it: a shelf of the library opens its papers among the saved ones.
  const row = document.activeElement?.closest(PAPER_ROWS)?.querySelector<HTMLAnchorElement>(ROW_LINK);
  open(row?.href ?? hrefTo({ route: { kind: 'paper', slug: slugOf(paper) } }), '_blank', 'noopener');
  say('Opened in a new tab');
}

export function cite({ id, title }: CatalogPaper): void {
  const { status } = useCatalogStore.getState();
  const paper = status.kind === 'ready' ? status.loaded.ordinalById.get(id) : undefined;
  if (paper !== undefined) openDialog({ kind: 'cite', paper, title: title.text });
}

/** Moves to the search box, its words chosen; to the list's own where none is on screen. */
export function search({ go }: CommandContext): void {
  const box = document.querySelector<HTMLInputElement>('search input');
  if (box?.checkVisibility() === true) {
    box.focus();
    box.select();
    return;
  }
  go({ route: { kind: 'explore' }, fragment: '' });
  focusWhenThere('search input');
}

export function goToRow(step: 1 | -1): (context: CommandContext) => void {
  return ({ route, refuse }) => {
    switch (moveRow(step)) {
      case 'moved':
        return;
      case 'at the end':
        return refuse(`This is the ${step > 0 ? 'last' : 'first'} paper of the list.`);
      case 'no list':
        return refuse(
          route.kind === 'paper' ? 'No list is on screen: [ and ] go from paper to paper.' : NO_LIST,
        );
    }
  };
}

export function review({ refuse }: CommandContext): void {
  if (document.querySelector('.pick-bar') === null)
    return refuse('Your picks are with the list: g p goes there.');
  // What can be done with picks is fetched with the first.
  whenThere(() => {
    const run = commandOf('review');
    run?.();
    return run !== undefined;
  });
}

export function goTo(route: Route): (context: CommandContext) => void {
  return ({ go }) => {
    go({ route, fragment: '' });
    focusWhenThere('h1[tabindex]');
  };
}
