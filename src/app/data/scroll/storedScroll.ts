import { readStorage, writeStorage } from '../../../store/browserStorage';
import { formatScrollStates, parseScrollStates, type ScrollState } from './scrollState';

const KEY = 'offprint.places';

/**
 * The scroll states stored in this tab before a reload or a visit to another site; none where storage is not allowed.
 *
 * @param arrivedAt the key of the first entry of this document. It is only an address, so a scroll state stored for it may be
 *   that of an earlier entry, and is ignored unless the document was reloaded or returned to.
 */
export function readScrollStates(arrivedAt: string): Map<string, ScrollState> {
  const states = parseScrollStates(readStorage(KEY, 'sessionStorage') ?? null);
  const [arrival] = performance.getEntriesByType('navigation');
  if (arrival instanceof PerformanceNavigationTiming && arrival.type === 'navigate') states.delete(arrivedAt);
  return states;
}

/** Stores the scroll states for a reload. Does nothing where storage is not allowed or full. */
export function storeScrollStates(states: ReadonlyMap<string, ScrollState>): void {
  writeStorage(KEY, formatScrollStates(states), 'sessionStorage');
}
