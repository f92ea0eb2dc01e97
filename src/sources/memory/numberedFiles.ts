import type { ParsedFile } from '../../catalog/parseCatalog';
import type { Fetched, Loaded } from '../../corpus/source';
import { commonMessages } from '../../messages/common';
import { fetchFile } from '../../store/fetchFile';
import { siteUrl } from '../../store/siteUrls';

/**
 * The numbered files of a catalog, each fetched when it is first needed.
 * @param pathOf relative to the site's base
 * @param parser loads the code that parses a file, while the file is on its way
 * @param given files that are here already, from the first on
 * @param failed called when a file could not be fetched
 */
export function numberedFiles<T extends object>(
  pathOf: (file: number) => string,
  parser: () => Promise<(value: unknown) => ParsedFile<T>>,
  given: readonly T[],
  failed: () => void,
): Fetched<number, T> {
  const files = new Map<number, Loaded<T>>(given.map((value, file) => [file, { kind: 'ready', value }]));
  const requests = new Map<number, Promise<Loaded<T>>>();
  const listeners = new Set<() => void>();
  const put = (file: number, state: Loaded<T>): Loaded<T> => {
    files.set(file, state);
    for (const changed of listeners) changed();
    if (state.kind === 'failed') failed();
    return state;
  };
  return {
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    get: (file) => files.get(file),
    request: (file) => {
      const known = files.get(file);
      if (known?.kind === 'ready') return Promise.resolve(known);
      const pending = requests.get(file);
      if (pending !== undefined && known?.kind !== 'failed') return pending;
      put(file, { kind: 'loading' });
      const request = fetchFile(siteUrl(pathOf(file)), parser(), known?.kind === 'failed').then((fetched) =>
        put(file, fetched.kind === 'read' ? { kind: 'ready', value: fetched.value } : fetched),
      );
      requests.set(file, request);
      return request;
    },
  };
}

const NOWHERE: Loaded<never> = { kind: 'failed', message: commonMessages.missingFromFile };

/**
 * One value of each file, or of each of its papers.
 * @param fileOf the number of the file that has a value; undefined for a key without one
 * @param read the value in a file; undefined when it is missing there
 */
export function valuesOf<Key, File extends object, T extends object>(
  files: Fetched<number, File>,
  fileOf: (key: Key) => number | undefined,
  read: (file: File, key: Key) => T | undefined,
): Fetched<Key, T> {
  const known = new Map<Key, { readonly of: Loaded<File>; readonly value: Loaded<T> }>();
  const get = (key: Key): Loaded<T> | undefined => {
    const number = fileOf(key);
    const file = number === undefined ? NOWHERE : files.get(number);
    if (file?.kind !== 'ready') return file;
    const before = known.get(key);
    if (before?.of === file) return before.value;
    const value = read(file.value, key);
    const loaded: Loaded<T> = value === undefined ? NOWHERE : { kind: 'ready', value };
    known.set(key, { of: file, value: loaded });
    return loaded;
  };
  return {
    subscribe: files.subscribe,
    get,
    request: async (key) => {
      const number = fileOf(key);
      if (number !== undefined) await files.request(number);
      return get(key) ?? NOWHERE;
    },
  };
}
