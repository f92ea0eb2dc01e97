import { create } from 'zustand';
import { storedValue } from './browserStorage';

const KEY = 'offprint.recent';

/** More than a person looks through. */
const MOST = 8;

/** A pasted page is no search to come back to, and storage is small. */
const LONGEST = 200;

/** What storage has under the key, as searches; whatever else is there counts as nothing. */
export function parseRecent(stored: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(value)) return [];
    const searches = value.filter((one): one is string => typeof one === 'string' && isWorthKeeping(one));
    return [...new Set(searches.map(tidy))].slice(0, MOST);
  } catch {
    return [];
  }
}

/** The searches with a newer one on top, in the place of all that were on the way to it: "rew", "reward". */
export function withNewest(searches: readonly string[], query: string): readonly string[] {
  if (!isWorthKeeping(query)) return searches;
  const newest = tidy(query);
  const key = newest.toLowerCase();
  return [newest, ...searches.filter((one) => !key.startsWith(one.toLowerCase()))].slice(0, MOST);
}

function isWorthKeeping(query: string): boolean {
  return query.length <= LONGEST && /[\p{L}\p{N}]/u.test(query);
}

function tidy(query: string): string {
  return query.trim().replaceAll(/\s+/gu, ' ');
}

interface RecentSearches {
  /** Newest first, eight at most. */
  readonly searches: readonly string[];
  readonly remember: (query: string) => void;
  readonly clear: () => void;
  /** Takes over what another tab stored. */
  readonly take: (event: Pick<StorageEvent, 'key' | 'newValue'>) => void;
}

const stored = storedValue(KEY, parseRecent, (searches) =>
  searches.length === 0 ? null : JSON.stringify(searches),
);

/** The searches made on this device. Where the browser keeps nothing they last as long as the page. */
export const useRecentSearches = create<RecentSearches>()((set, get) => ({
  searches: stored.read() ?? [],
  remember: (query) => {
    // Another tab may have written since.
    const before = stored.read() ?? get().searches;
    const searches = withNewest(before, query);
    set({ searches });
    if (searches !== before) stored.write(searches);
  },
  clear: () => {
    set({ searches: [] });
    stored.write([]);
  },
  take: ({ key, newValue }) => {
    // Without a key the whole storage was cleared.
    if (key === KEY || key === null) set({ searches: parseRecent(newValue) });
  },
}));
