import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Fetched, Loaded } from '../../corpus/source';

/** What is fetched for a screen: loading, ready, or failed with a message and a retry. */
export type FetchedState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void };

/**
 * A value that is fetched when it is needed. Only the user retries what failed; an effect would retry without end.
 * @param isThere false for a value that the source does not have. Default: true.
 */
export function useFetched<Key, T>(of: Fetched<Key, T>, key: Key, isThere = true): FetchedState<T> {
  const get = (): ReturnType<typeof of.get> => of.get(key);
  const state = useSyncExternalStore(of.subscribe, get, get);
  useEffect(() => {
    if (state === undefined && isThere) void of.request(key);
  }, [isThere, key, of, state]);
  if (state === undefined) return { kind: 'loading' };
  return state.kind === 'failed' ? { ...state, retry: () => void of.request(key) } : state;
}

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
