import { readStorage, writeStorage } from '../../store/browserStorage';
import { formatPlaces, parsePlaces } from './place';
import type { Place } from './place';

const KEY = 'offprint.places';

/**
 * The places that a reload or a way through another site has left in this tab; none where storage is refused.
 *
 * @param arrivedAt the entry that this document begins with: new, unless it was reloaded or come back to, though
 *   a first entry is known by its address alone and another of that address may have been there before
 */
export function readPlaces(arrivedAt: string): Map<string, Place> {
  const places = parsePlaces(readStorage(KEY, 'sessionStorage') ?? null);
  const [arrival] = performance.getEntriesByType('navigation');
  if (arrival instanceof PerformanceNavigationTiming && arrival.type === 'navigate') places.delete(arrivedAt);
  return places;
}

/** Puts the places where a reload finds them; nowhere where storage is refused or full. */
export function storePlaces(places: ReadonlyMap<string, Place>): void {
  writeStorage(KEY, formatPlaces(places), 'sessionStorage');
}
