import type { CatalogPaper } from '../../catalog/catalog';

/** What the library does with a paper; each answers with what happened, in words. */
interface LibraryActs {
  readonly save: (paper: CatalogPaper) => Promise<string>;
  readonly mark: (paper: CatalogPaper) => Promise<string>;
}

/** The library's acts, or null where there is no library: their keys are then not offered. */
export const LIBRARY_ACTS: LibraryActs | null = null;
