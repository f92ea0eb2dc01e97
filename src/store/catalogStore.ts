import { createPageStore } from './createPageStore';
import { parseCatalog } from '../catalog/parseCatalog';
import { CATALOG_FORMAT } from '../catalog/catalog';
import type { Catalog, CatalogPaper } from '../catalog/catalog';
import { fetchFile } from './fetchFile';
import { catalogUrl } from './siteUrls';
import { dataMessages } from '../messages/data';

/** A catalog with lookups: papers by ordinal and by id. */
export interface LoadedCatalog {
  readonly catalog: Catalog;
  readonly papers: readonly CatalogPaper[];
  readonly ordinalById: ReadonlyMap<string, number>;
}

/** The placeholder until the catalog is loaded. */
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

/** The state of loading the catalog. */
export type CatalogStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly loaded: LoadedCatalog }
  | { readonly kind: 'failed'; readonly message: string };

interface CatalogStore {
  readonly status: CatalogStatus;
  /** Starts loading; `again` bypasses the browser's cache. */
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

/** Adds the lookups to a catalog. */
export function loadedCatalog(catalog: Catalog): LoadedCatalog {
  const ordinalById = new Map(catalog.papers.map((paper, ordinal) => [paper.id as string, ordinal]));
  return { catalog, papers: catalog.papers, ordinalById };
}
