import { readStorage, writeStorage } from '../../store/browserStorage';
import { formatPlaces, parsePlaces } from './place';
import type { Place } from './place';

const KEY = 'offprint.places';

/**
 * The places stored in this tab before a reload or a visit to another site; none where storage is not allowed.
 *
 * @param arrivedAt the key of the first entry of this document. It is only an address, so a place stored for it may be
 *   that of an earlier entry, and is ignored unless the document was reloaded or returned to.
 */
export function readPlaces(arrivedAt: string): Map<string, Place> {
  const places = parsePlaces(readStorage(KEY, 'sessionStorage') ?? null);
  const [arrival] = performance.getEntriesByType('navigation');
  if (arrival instanceof PerformanceNavigationTiming && arrival.type === 'navigate') places.delete(arrivedAt);
  return places;
}

/** Stores the places for a reload. Does nothing where storage is not allowed or full. */
export function storePlaces(places: ReadonlyMap<string, Place>): void {
  writeStorage(KEY, formatPlaces(places), 'sessionStorage');
}
