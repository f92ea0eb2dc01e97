import { stateNameMessages } from '../messages/library';
import type { Library, LibraryEntry } from './entry';

/** What the library can say about a paper: the words after `is:`. */
export type LibraryFilter = 'saved' | 'unread' | 'reading' | 'read' | 'noted';

/** Every state, in the order that pages and addresses list them. */
export const LIBRARY_FILTERS: readonly LibraryFilter[] = ['saved', 'unread', 'reading', 'read', 'noted'];

/** Each state as the name of a filter or a list. */
export const LIBRARY_FILTER_NAMES: Readonly<Record<LibraryFilter, string>> = stateNameMessages;

/** Whether a state applies to a paper; a paper that is not in the library is only unread. */
export function matchesFilter(entry: LibraryEntry | undefined, state: LibraryFilter): boolean {
  switch (state) {
    case 'saved':
      return entry?.saved !== undefined && entry.saved !== null;
    case 'noted':
      return entry !== undefined && entry.note !== '';
    case 'unread':
    case 'reading':
    case 'read':
      return (entry?.status ?? 'unread') === state;
  }
}

/** Every tag of a library, each once, in alphabetical order. */
export function tagsOf(library: Library): readonly string[] {
  return [...new Set([...library.values()].flatMap(({ tags }) => tags))].toSorted((one, other) =>
    one.localeCompare(other, 'en'),
  );
}
