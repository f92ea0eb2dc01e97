/**
 * The state of a history entry that its address does not contain. Scroll positions are in CSS pixels; a pane that does
 * not scroll in the current layout has 0.
 */
export interface ScrollState {
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

/** Stores the scroll state of an entry as the newest, and removes the oldest when there are more than fifty. */
export function keepScrollState(states: Map<string, ScrollState>, key: string, state: ScrollState): void {
  states.delete(key);
  states.set(key, state);
  const oldest = states.keys().next();
  if (states.size > MOST && oldest.done !== true) states.delete(oldest.value);
}

/** The scroll states as text for storage. */
export function formatScrollStates(states: ReadonlyMap<string, ScrollState>): string {
  return JSON.stringify(
    Array.from(states, ([key, { page, results, reader, rows }]) => [key, page, results, reader, rows]),
  );
}

/** The scroll states from storage, oldest first. Anything invalid is ignored. */
export function parseScrollStates(stored: string | null): Map<string, ScrollState> {
  const states = new Map<string, ScrollState>();
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
        keepScrollState(states, key, { page, results, reader, rows });
    }
  } catch {
    // Not JSON.
  }
  return states;
}
