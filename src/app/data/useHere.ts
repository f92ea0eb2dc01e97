import { useMemo, useSyncExternalStore } from 'react';
import type { Fetched, Loaded } from '../../corpus/source';

/**
 * What is here of several values, in their order; undefined for what nobody has requested. Fetches nothing.
 * @param keys the same array for the same keys
 */
export function useHere<Key, T>(
  of: Fetched<Key, T>,
  keys: readonly Key[],
): readonly (Loaded<T> | undefined)[] {
  const get = useMemo(() => hereOf(of, keys), [keys, of]);
  return useSyncExternalStore(of.subscribe, get, get);
}

/** Returns the same list until one of its values changes. */
function hereOf<Key, T>(
  { get }: Fetched<Key, T>,
  keys: readonly Key[],
): () => readonly (Loaded<T> | undefined)[] {
  let last: readonly (Loaded<T> | undefined)[] = [];
  return () => {
    const next = keys.map(get);
    if (next.length !== last.length || next.some((value, place) => value !== last[place])) last = next;
    return last;
  };
}
