import type { CatalogPaper } from '../../catalog/catalog';

/** What the library does with a paper; each answers with what happened, in words. */
export const LIBRARY_ACTS = {
  save: async (paper: CatalogPaper): Promise<string> =>
    (await import('../library/libraryActs')).toggleSaved(paper),
  mark: async (paper: CatalogPaper): Promise<string> =>
    (await import('../library/libraryActs')).cycleStatus(paper),
};
