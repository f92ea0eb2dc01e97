import { create } from 'zustand';
import { parseAbstractsFile } from '../catalog/parseCatalog';
import type { Catalog, CatalogAbstract } from '../catalog/catalog';
import { fetchFile } from './fetchFile';
import { siteUrl } from './siteUrls';

/** One file of abstracts: on its way, here, or failed with a message. */
export type AbstractsPart =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly abstracts: readonly CatalogAbstract[] }
  | { readonly kind: 'failed'; readonly message: string };

interface AbstractsStore {
  /** By the number of the file; absent until asked for. */
  readonly parts: ReadonlyMap<number, AbstractsPart>;
  /** Fetches one file unless it is here or on its way; a failed one is fetched again. */
  readonly request: (catalog: Catalog, part: number) => Promise<AbstractsPart>;
}

const requests = new Map<number, Promise<AbstractsPart>>();

/** The abstracts fetched so far. */
export const useAbstractsStore = create<AbstractsStore>()((set, get) => ({
  parts: new Map(),
  request: (catalog, part) => {
    const known = get().parts.get(part);
    const pending = requests.get(part);
    if (pending !== undefined && known?.kind !== 'failed') return pending;
    const put = (state: AbstractsPart): AbstractsPart => {
      set(({ parts }) => ({ parts: new Map(parts).set(part, state) }));
      return state;
    };
    put({ kind: 'loading' });
    const path = catalog.abstracts.paths[part] ?? `assets/abstracts-${part}.json`;
    const request = fetchFile(siteUrl(path), parseAbstractsFile, known?.kind === 'failed').then((file) =>
      put(file.kind === 'read' ? { kind: 'ready', abstracts: file.value.abstracts } : file),
    );
    requests.set(part, request);
    return request;
  },
}));

/** The number of the file that holds a paper's abstract, and the abstract's place in it. */
export function abstractPlace(catalog: Catalog, ordinal: number): { part: number; place: number } {
  const { perFile } = catalog.abstracts;
  return { part: Math.floor(ordinal / perFile), place: ordinal % perFile };
}
