import { NO_LIBRARY, type Library, type LibraryEntry } from '../library/entry';
import { matchesFilter, type LibraryFilter } from '../library/libraryFilters';

/** The library of a catalog's papers, by ordinal, for searches. */
export interface LibraryIndex {
  /** All but `unread`, which is what is left without `reading` and `read`. */
  readonly is: Readonly<Record<Exclude<LibraryFilter, 'unread'>, Uint32Array>>;
  readonly tags: readonly { readonly tag: string; readonly papers: Uint32Array }[];
  readonly notes: readonly { readonly paper: number; readonly text: string }[];
}

/** Inverts a library: from papers with states and tags to states and tags with papers. */
export function indexLibrary(library: Library, ordinalById: ReadonlyMap<string, number>): LibraryIndex {
  const here = [...library.values()].flatMap((entry) => {
    const ordinal = ordinalById.get(entry.id);
    return ordinal === undefined ? [] : [{ entry, ordinal }];
  });
  const which = (test: (entry: LibraryEntry) => boolean): Uint32Array =>
    Uint32Array.from(here.filter(({ entry }) => test(entry)).map(({ ordinal }) => ordinal)).toSorted();
  return {
    is: {
      saved: which((entry) => matchesFilter(entry, 'saved')),
      reading: which((entry) => matchesFilter(entry, 'reading')),
      read: which((entry) => matchesFilter(entry, 'read')),
      noted: which((entry) => matchesFilter(entry, 'noted')),
    },
    tags: taggedPapers(here),
    notes: here
      .filter(({ entry }) => entry.note !== '')
      .map(({ entry, ordinal }) => ({ paper: ordinal, text: entry.note })),
  };
}

/** For an empty library. */
export const EMPTY_LIBRARY_INDEX = indexLibrary(NO_LIBRARY, new Map());

/** One pass over the papers for any number of tags. */
function taggedPapers(
  here: readonly { readonly entry: LibraryEntry; readonly ordinal: number }[],
): LibraryIndex['tags'] {
  const papersOf = new Map<string, number[]>();
  for (const { entry, ordinal } of here) {
    for (const tag of entry.tags) {
      const papers = papersOf.get(tag);
      if (papers === undefined) papersOf.set(tag, [ordinal]);
      else papers.push(ordinal);
    }
  }
  return [...papersOf]
    .map(([tag, papers]) => ({ tag, papers: Uint32Array.from(papers).toSorted() }))
    .toSorted((one, other) => one.tag.localeCompare(other.tag, 'en'));
}
