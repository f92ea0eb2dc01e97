import { NavigationType } from 'react-router-dom';
import { useRendered } from './renderedRows';
import { EVERY_PANE, measure, noteScroll, scrolled, scrollPane, type Pane } from './scrollPanes';
import { keepScrollState, type ScrollState } from './scrollState';
import { readScrollStates, storeScrollStates } from './storedScroll';

/** The history entry that is on screen. */
interface Visit {
  readonly key: string;
  readonly list: string;
  readonly paper: string | undefined;
  /** The scroll state to restore, when it is not a new entry. */
  readonly state: ScrollState | undefined;
  /** True until the scroll state is restored or the user does something else. */
  readonly returning: boolean;
  /** True when its scroll state differs from the stored one. */
  readonly moved: boolean;
}

/** Undefined until the document's first entry. */
let states: Map<string, ScrollState> | undefined;
let visit: Visit | undefined;

/** Whether Back, Forward or a reload led to the entry on screen. */
export function isReturn(): boolean {
  return visit?.state !== undefined;
}

/** Marks the scroll state of the entry on screen as changed. */
export function move(): void {
  if (visit && !visit.returning && !visit.moved) visit = { ...visit, moved: true };
}

/**
 * Sets what is on screen now. A new entry starts at the top, and so does another list or paper in the same entry. An
 * entry to restore waits for `restore`.
 *
 * @param key the key of the history entry
 * @param list the address of the list
 * @param paper the slug of the open paper
 */
export function enter(key: string, how: NavigationType, list: string, paper: string | undefined): void {
  const left = visit;
  const arrives = states === undefined;
  if (left?.key === key) {
    // Back after typing calls this twice: React renders the entry first, and then without the typed text.
    visit = { ...left, list, paper };
  } else {
    keep();
    // Pages other than the explorer may leave the document scrolled.
    if (!left) EVERY_PANE.forEach(measure);
    states ??= readScrollStates(key);
    if (left && how === NavigationType.Replace) states.delete(left.key);
    const state = how === NavigationType.Pop ? states.get(key) : undefined;
    // A page that was scrolled before hydration is being read already.
    const isRead = arrives && panesOf(paper, paper === undefined).some((pane) => scrolled[pane] > 0);
    visit = {
      key,
      list,
      paper,
      state: isRead ? undefined : state,
      returning: !isRead && state !== undefined,
      // The first entry may have been scrolled, or its list may have grown, before this chunk was loaded.
      moved: how !== NavigationType.Pop || (!left && hasBegun()),
    };
  }
  if (visit.returning || (arrives && how === NavigationType.Pop)) return;
  const isNewList = left?.list !== list;
  const isNewPaper = !left || left.paper !== paper;
  if (isNewList) toTop('results');
  if (isNewPaper) toTop('reader');
  if (isNewPaper || (isNewList && paper === undefined)) toTop('page');
}

function hasBegun(): boolean {
  return EVERY_PANE.some((pane) => scrolled[pane] > 0) || (useRendered.getState().rows ?? 0) > 0;
}

/** The panes that do not wait for the list; all of them when the list is loaded. */
function panesOf(paper: string | undefined, settled: boolean): readonly Pane[] {
  if (settled) return EVERY_PANE;
  return paper === undefined ? [] : ['page', 'reader'];
}

/** Skips a pane that is at its top, because `scrollTo` forces a layout: 1.7 ms of every keystroke. */
function toTop(pane: Pane): void {
  if (scrolled[pane] > 0) scrollPane(pane, 0);
}

/**
 * Restores the scroll state of an entry before it is painted, and again while its content loads. Returns how to stop.
 *
 * @param settled whether the list is the one of the address
 */
export function restore(settled: boolean): (() => void) | undefined {
  if (!visit?.returning || !visit.state) return undefined;
  const { state, paper } = visit;
  if (settled) useRendered.setState({ rows: state.rows });
  const panes = panesOf(paper, settled);
  const stopped = new AbortController();
  // It is first called after the next layout, and always before the paint that follows.
  const observer = new ResizeObserver(() => {
    const reached = panes.map((pane) => scrollPane(pane, state[pane])).every(Boolean);
    if (reached && settled && !document.querySelector('.result-snippet:empty')) end();
  });
  for (const content of document.querySelectorAll(':is(.frame-results, .frame-reader) > *'))
    observer.observe(content);
  for (const act of ['wheel', 'pointerdown', 'keydown', 'input'])
    addEventListener(act, end, { capture: true, passive: true, signal: stopped.signal });
  return stop;

  function stop(): void {
    observer.disconnect();
    stopped.abort();
  }
  function end(): void {
    if (visit) visit = { ...visit, returning: false };
    stop();
  }
}

/**
 * Tracks scrolling, stores the scroll states when the page is hidden, and turns off the browser's own scroll restoration.
 * Returns how to stop.
 */
export function watch(): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  history.scrollRestoration = 'manual';
  addEventListener('scroll', noteMove, { capture: true, passive: true, signal });
  addEventListener('pagehide', store, { signal });
  document.addEventListener('visibilitychange', store, { signal });
  return () => {
    stopped.abort();
    history.scrollRestoration = 'auto';
    store();
    visit = undefined;
  };
}

function noteMove(event: Event): void {
  if (noteScroll(event)) move();
}

function keep(): void {
  if (states && visit?.moved)
    keepScrollState(states, visit.key, { ...scrolled, rows: useRendered.getState().rows ?? 0 });
}

function store(): void {
  keep();
  if (states) storeScrollStates(states);
}
