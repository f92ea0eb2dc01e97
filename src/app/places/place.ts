/**
 * The state of a history entry that its address does not contain. Scroll positions are in CSS pixels; a pane that does
 * not scroll in the current layout has 0.
 */
export interface Place {
  /** Of the document: it scrolls on narrow screens. */
  readonly page: number;
  /** Of the results' pane. */
  readonly results: number;
  /** Of the open paper's pane. */
  readonly reader: number;
  /** How many rows the list had grown to; 0 for as many as a new list has. */
  readonly rows: number;
}

/** More entries than anyone goes back through. They take about 3 kB of storage. */
const MOST = 50;

/** Stores the place of an entry as the newest, and removes the oldest when there are more than fifty. */
export function keepPlace(places: Map<string, Place>, key: string, place: Place): void {
  places.delete(key);
  places.set(key, place);
  const oldest = places.keys().next();
  if (places.size > MOST && oldest.done !== true) places.delete(oldest.value);
}

/** The places as text for storage. */
export function formatPlaces(places: ReadonlyMap<string, Place>): string {
  return JSON.stringify(
    Array.from(places, ([key, { page, results, reader, rows }]) => [key, page, results, reader, rows]),
  );
}

/** The places from storage, oldest first. Anything invalid is ignored. */
export function parsePlaces(stored: string | null): Map<string, Place> {
  const places = new Map<string, Place>();
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    for (const entry of Array.isArray(value) ? value : []) {
      const [key, ...numbers]: unknown[] = Array.isArray(entry) ? entry : [];
      const [page, results, reader, rows] = numbers.filter((one) => typeof one === 'number');
      if (
        typeof key === 'string' &&
        page !== undefined &&
        results !== undefined &&
        reader !== undefined &&
        rows !== undefined
      )
        keepPlace(places, key, { page, results, reader, rows });
    }
  } catch {
    // Not JSON.
  }
  return places;
}
