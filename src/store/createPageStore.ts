import { createStore, useStore, type StateCreator, type StoreApi } from 'zustand';

/** A store and its hook, which returns what the selector takes from the state. */
export type PageStore<T> = StoreApi<T> & (<U>(selector: (state: T) => U) => U);

/**
 * A store of fetched data. A prerendered page is hydrated when its data is there, so the first render must show the
 * present state. Zustand's own `create` would show the initial one.
 */
export function createPageStore<T>(initial: StateCreator<T>): PageStore<T> {
  const api = createStore(initial);
  const live = { ...api, getInitialState: api.getState };
  const usePageStore = <U>(selector: (state: T) => U): U => useStore(live, selector);
  return Object.assign(usePageStore, live);
}
