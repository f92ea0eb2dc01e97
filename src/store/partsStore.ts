import { createPageStore } from './createPageStore';
import type { PageStore } from './createPageStore';
import type { ParsedFile } from '../catalog/parseCatalog';
import type { Catalog } from '../catalog/catalog';
import { fetchFile } from './fetchFile';
import { siteUrl } from './siteUrls';

/** One of a catalog's numbered files: loading, ready, or failed with a message. */
export type Part<T extends object> =
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'ready' } & T)
  | { readonly kind: 'failed'; readonly message: string };

/** The numbered files fetched so far. */
export interface PartsStore<T extends object> {
  /** By file number; absent until requested. */
  readonly parts: ReadonlyMap<number, Part<T>>;
  /** Fetches one file unless it is loaded or loading; a failed one is fetched again. */
  readonly request: (catalog: Catalog, part: number) => Promise<Part<T>>;
}

/** A store of numbered files, each fetched when it is first needed. */
export function createPartsStore<T extends object>(
  pathOf: (catalog: Catalog, part: number) => string,
  parse: (value: unknown) => ParsedFile<T>,
): PageStore<PartsStore<T>> {
  const requests = new Map<number, Promise<Part<T>>>();
  return createPageStore<PartsStore<T>>((set, get) => ({
    parts: new Map(),
    request: (catalog, part) => {
      const known = get().parts.get(part);
      const pending = requests.get(part);
      if (pending !== undefined && known?.kind !== 'failed') return pending;
      const put = (state: Part<T>): Part<T> => {
        set(({ parts }) => ({ parts: new Map(parts).set(part, state) }));
        return state;
      };
      put({ kind: 'loading' });
      const request = fetchFile(siteUrl(pathOf(catalog, part)), parse, known?.kind === 'failed').then(
        (file) => put(file.kind === 'read' ? { kind: 'ready', ...file.value } : file),
      );
      requests.set(part, request);
      return request;
    },
  }));
}
