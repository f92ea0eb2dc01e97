import { create } from 'zustand';
import { storedValue } from './browserStorage';

const KEY = 'offprint.recent';

/** A user does not look through more. */
const MOST = 8;

/** A pasted page is not a search to repeat, and storage is small. */
const LONGEST = 200;

/** Parses the stored searches; anything invalid counts as none. */
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

/** Adds a search, which replaces those that were typed on the way to it: "rew", "reward". */
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
  /** Takes the value that another tab stored. */
  readonly take: (event: Pick<StorageEvent, 'key' | 'newValue'>) => void;
}

const stored = storedValue(KEY, parseRecent, (searches) =>
  searches.length === 0 ? null : JSON.stringify(searches),
);

/** The searches made on this device. Without storage they last as long as the page. */
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
    // Without a key, the whole storage was cleared.
    if (key === KEY || key === null) set({ searches: parseRecent(newValue) });
  },
}));
