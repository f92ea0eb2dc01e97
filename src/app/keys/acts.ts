import type { CatalogPaper } from '../../catalog/catalog';
import { slugOf } from '../../catalog/slugOf';
import { NO_CATALOG, useCatalogStore } from '../../store/catalogStore';
import { say } from '../../store/newsStore';
import { usePicks } from '../../store/picksStore';
import type { AddressContextValue, LinkContextValue } from '../address/AddressProvider';
import { PAPER_ROWS, ROW_LINK } from '../explore/paperRows';
import { focusSearch } from './focusSearch';
import { GO_ROUTES } from './goRoutes';
import { KEYS } from './keys';
import type { Act } from './keys';
import { LIBRARY_ACTS } from './libraryActs';
import { moveRow } from './moveRow';
import { OPENERS } from './openers';
import { openDialog } from './opened';
import { commandOf } from './useCommand';
import { focusWhenThere, whenThere } from './whenThere';

/** What an act has to work with. */
export interface Desk extends Pick<AddressContextValue, 'address' | 'go'>, Pick<LinkContextValue, 'hrefTo'> {
  /** The paper that is meant, by its ordinal. */
  readonly meant: number | undefined;
  /** Says why nothing was done, to eye and ear. */
  readonly refuse: (words: string) => void;
}

/** Does what a key stands for; nothing for what the list, the browser or the paper do by themselves. */
export function perform(act: Act, desk: Desk): void {
  switch (act) {
    case 'open':
    case 'leave':
      return;
    case 'search':
      return search(desk);
    case 'palette':
      return openDialog({ kind: 'palette', meant: desk.meant });
    case 'sheet':
      return openDialog({ kind: 'sheet' });
    case 'nextRow':
      return go(desk, 1);
    case 'previousRow':
      return go(desk, -1);
    case 'nextPaper':
    case 'previousPaper':
      return goToNeighbour(act, desk);
    case 'exportList':
      return exportList(desk);
    case 'review':
      return review(desk);
    case 'print':
    case 'focusMode':
      return void tell(OPENERS[act](), desk);
    case 'goPapers':
    case 'goSaved':
    case 'goTopics':
    case 'goMap':
    case 'goHelp':
      return goTo(act, desk);
    case 'openInTab':
    case 'save':
    case 'mark':
    case 'pick':
    case 'cite':
      return actOnPaper(act, desk);
  }
}

function actOnPaper(act: 'openInTab' | 'save' | 'mark' | 'pick' | 'cite', desk: Desk): void {
  const { status } = useCatalogStore.getState();
  const { papers } = status.kind === 'ready' ? status.loaded : NO_CATALOG;
  const paper = papers[desk.meant ?? -1];
  if (paper === undefined || desk.meant === undefined) {
    desk.refuse(`No paper is in focus or open: ${KEYS.nextRow} goes to the list.`);
    return;
  }
  switch (act) {
    case 'openInTab':
      return openInTab(paper, desk);
    case 'pick':
      return usePicks.getState().toggle(paper.id);
    case 'cite':
      return openDialog({ kind: 'cite', paper: desk.meant, title: paper.title.text });
    case 'save':
    case 'mark':
      return void tell(LIBRARY_ACTS[act](paper), desk);
  }
}

/** Says what was done, once it is. */
async function tell(done: string | Promise<string>, { refuse }: Desk): Promise<void> {
  try {
    say(await done);
  } catch {
    refuse('That did not work. Check the connection, then try again.');
  }
}

function openInTab(paper: CatalogPaper, { hrefTo }: Desk): void {
  // As the row's own link has it: a shelf of the library opens its papers among the saved ones.
  const row = document.activeElement?.closest(PAPER_ROWS)?.querySelector<HTMLAnchorElement>(ROW_LINK);
  open(row?.href ?? hrefTo({ route: { kind: 'paper', slug: slugOf(paper) } }), '_blank', 'noopener');
  say('Opened in a new tab');
}

function search({ go: goAway }: Desk): void {
  if (focusSearch()) return;
  goAway({ route: { kind: 'explore' }, fragment: '' });
  focusWhenThere('search input');
}

function go({ address, refuse }: Desk, step: 1 | -1): void {
  switch (moveRow(step)) {
    case 'moved':
      return;
    case 'at the end':
      return refuse(
        step > 0 ? 'This is the last paper of the list.' : 'This is the first paper of the list.',
      );
    case 'no list':
      return refuse(
        address.route.kind === 'paper'
          ? `No list is on screen: ${KEYS.previousPaper} and ${KEYS.nextPaper} go from paper to paper.`
          : `No list is on screen: ${KEYS.goPapers} goes to it.`,
      );
  }
}

function exportList({ refuse }: Desk): void {
  const run = commandOf('exportList');
  if (run === undefined) refuse(`No list is on screen: ${KEYS.goPapers} goes to it.`);
  else run();
}

function review({ refuse }: Desk): void {
  if (usePicks.getState().list.ids.length === 0)
    return refuse(`Nothing is picked yet: ${KEYS.pick} picks a paper.`);
  if (document.querySelector('.pick-bar') === null)
    return refuse(`Your picks are with the list: ${KEYS.goPapers} goes there.`);
  // What can be done with picks is fetched with the first.
  whenThere(() => {
    const run = commandOf('review');
    run?.();
    return run !== undefined;
  });
}

function goToNeighbour(act: 'nextPaper' | 'previousPaper', { address, refuse }: Desk): void {
  const run = commandOf(act);
  if (run !== undefined) run();
  else if (address.route.kind !== 'paper') refuse('No paper is open.');
  else refuse(`There is no ${act === 'nextPaper' ? 'next' : 'previous'} paper in this list.`);
}

function goTo(act: keyof typeof GO_ROUTES, { go: goAway }: Desk): void {
  goAway({ route: GO_ROUTES[act], fragment: '' });
  focusWhenThere('h1[tabindex]');
}
