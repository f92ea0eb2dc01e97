import { NavigationType } from 'react-router-dom';
import { useDrawn } from './drawnRows';
import { EVERY_PANE, measure, noteScroll, scrolled, scrollPane } from './panes';
import type { Pane } from './panes';
import { keepPlace } from './place';
import type { Place } from './place';
import { readPlaces, storePlaces } from './storedPlaces';

/** The entry of the history that is on screen. */
interface Visit {
  readonly key: string;
  readonly list: string;
  readonly paper: string | undefined;
  /** Where it was left, when it was come back to. */
  readonly place: Place | undefined;
  /** True until the screen is as it was left, or the person has done something else. */
  readonly returning: boolean;
  /** True when the place that is kept of it is not the one it has. */
  readonly moved: boolean;
}

/** Undefined until this document's first visit. */
let places: Map<string, Place> | undefined;
let visit: Visit | undefined;

/** Whether the entry on screen was come back to. */
export function isReturn(): boolean {
  return visit?.place !== undefined;
}

/** Takes note that the entry on screen is no longer as it was come back to. */
export function move(): void {
  if (visit && !visit.returning && !visit.moved) visit = { ...visit, moved: true };
}

/**
 * Takes note of what is on screen now. A new entry begins at the top, and so does another list or paper in the
 * same entry; one that is come back to waits for `comeBack`.
 *
 * @param key of the history's entry
 * @param list the address of the list
 * @param paper the slug of the open paper
 */
export function enter(key: string, how: NavigationType, list: string, paper: string | undefined): void {
  const left = visit;
  const arrives = places === undefined;
  if (left?.key === key) {
    // Back after typing comes here twice: React draws the entry first, and that its typed letters are gone after.
    visit = { ...left, list, paper };
  } else {
    keep();
    // Other pages than the explorer leave the document scrolled.
    if (!left) EVERY_PANE.forEach(measure);
    places ??= readPlaces(key);
    if (left && how === NavigationType.Replace) places.delete(left.key);
    const place = how === NavigationType.Pop ? places.get(key) : undefined;
    // Who scrolled the page before its scripts were there has begun to read.
    const isRead = arrives && panesOf(paper, paper === undefined).some((pane) => scrolled[pane] > 0);
    visit = {
      key,
      list,
      paper,
      place: isRead ? undefined : place,
      returning: !isRead && place !== undefined,
      // Who stirred first has perhaps scrolled the first entry, or let its list grow, before this part was here.
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
  return EVERY_PANE.some((pane) => scrolled[pane] > 0) || (useDrawn.getState().rows ?? 0) > 0;
}

/** Which panes show what does not wait for the list; all when the list is there. */
function panesOf(paper: string | undefined, settled: boolean): readonly Pane[] {
  if (settled) return EVERY_PANE;
  return paper === undefined ? [] : ['page', 'reader'];
}

/** To ask a pane that is at its top to go there has the browser lay out the page: 1.7 ms of every letter typed. */
function toTop(pane: Pane): void {
  if (scrolled[pane] > 0) scrollPane(pane, 0);
}

/**
 * Brings an entry that was come back to where it was left, before it is painted, and again while what it shows is
 * still arriving. Returns how to stop.
 *
 * @param settled whether the list is the one that the address asks for
 */
export function comeBack(settled: boolean): (() => void) | undefined {
  if (!visit?.returning || !visit.place) return undefined;
  const { place, paper } = visit;
  if (settled) useDrawn.setState({ rows: place.rows });
  const panes = panesOf(paper, settled);
  const stopped = new AbortController();
  // Called first after the next layout, and always before the paint that follows.
  const observer = new ResizeObserver(() => {
    const reached = panes.map((pane) => scrollPane(pane, place[pane])).every(Boolean);
    if (reached && settled && !document.querySelector('.result-snippet:empty')) end();
  });
  for (const part of document.querySelectorAll(':is(.frame-results, .frame-reader) > *'))
    observer.observe(part);
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
 * Keeps note of scrolling, and of the places for when the page is gone; while it lasts the browser leaves the
 * scrolling of these entries alone. Returns how to end that.
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
  if (places && visit?.moved)
    keepPlace(places, visit.key, { ...scrolled, rows: useDrawn.getState().rows ?? 0 });
}

function store(): void {
  keep();
  if (places) storePlaces(places);
}
