import { createPageStore } from './createPageStore';
import { parseCatalog } from '../catalog/parseCatalog';
import { CATALOG_FORMAT } from '../catalog/catalog';
import type { Catalog, CatalogPaper } from '../catalog/catalog';
import { fetchFile } from './fetchFile';
import { catalogUrl } from './siteUrls';
import { dataMessages } from '../messages/data';

/** A catalog ready for look-up: papers by their ordinal (place) and by their id. */
export interface LoadedCatalog {
  readonly catalog: Catalog;
  readonly papers: readonly CatalogPaper[];
  readonly ordinalById: ReadonlyMap<string, number>;
}

/** What stands in for the catalog until it is here. */
export const NO_CATALOG: LoadedCatalog = loadedCatalog({
  format: CATALOG_FORMAT,
  digests: [],
  topics: [],
  examples: [],
  papers: [],
  abstracts: { perFile: 1, paths: [] },
  details: [],
  topicRules: null,
  map: null,
  index: { kind: 'texts' },
});

/** Where loading the catalog stands. */
export type CatalogStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly loaded: LoadedCatalog }
  | { readonly kind: 'failed'; readonly message: string };

interface CatalogStore {
  readonly status: CatalogStatus;
  /** Starts loading; `again` passes over the browser's cache. */
  readonly load: (again: boolean) => Promise<void>;
}

/** The one catalog of the site. */
export const useCatalogStore = createPageStore<CatalogStore>((set) => ({
  status: { kind: 'loading' },
  load: async (again) => {
    set({ status: { kind: 'loading' } });
    const url = catalogUrl();
    if (url === undefined) {
      set({
        status: { kind: 'failed', message: dataMessages.noCatalog },
      });
      return;
    }
    const file = await fetchFile(url, parseCatalog, again);
    set({ status: file.kind === 'read' ? { kind: 'ready', loaded: loadedCatalog(file.value) } : file });
  },
}));

/** A catalog with its look-ups made. */
export function loadedCatalog(catalog: Catalog): LoadedCatalog {
  const ordinalById = new Map(catalog.papers.map((paper, ordinal) => [paper.id as string, ordinal]));
  return { catalog, papers: catalog.papers, ordinalById };
}
