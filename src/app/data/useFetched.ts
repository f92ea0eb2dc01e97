import { useEffect, useSyncExternalStore } from 'react';
import type { Fetched } from '../../corpus/source';

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
