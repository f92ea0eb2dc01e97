import { createStore, useStore } from 'zustand';
import type { StateCreator, StoreApi } from 'zustand';

/** A store, and the hook that reads it: of the state, what the selector takes. */
export type PageStore<T> = StoreApi<T> & (<U>(selector: (state: T) => U) => U);

/**
 * A store of what is fetched. A page that was drawn ahead is taken over when what it shows is here: then the first
 * drawing must show the present state, where zustand's own `create` shows the first one.
 */
export function createPageStore<T>(initial: StateCreator<T>): PageStore<T> {
  const api = createStore(initial);
  const live = { ...api, getInitialState: api.getState };
  const usePageStore = <U>(selector: (state: T) => U): U => useStore(live, selector);
  return Object.assign(usePageStore, live);
}
