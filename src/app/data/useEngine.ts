import { useEffect } from 'react';
import type { Catalog } from '../../catalog/catalog';
import { useEngineStore } from '../../store/engineStore';

/** The latest start after the list is shown, in milliseconds. */
const LATEST_START_MS = 1000;

/**
 * Starts the search engine for a catalog: at once when there is a query, otherwise when the browser is idle, so that
 * the first screen is not delayed.
 */
export function useEngine(catalog: Catalog | undefined, searching: boolean): void {
  const load = useEngineStore((store) => store.load);
  useEffect(() => {
    if (catalog === undefined) return undefined;
    const start = (): void => {
      // Read without a subscription, because the start of the engine needs no re-render.
      if (useEngineStore.getState().status.kind === 'idle') void load(catalog);
    };
    if (searching) start();
    return searching ? undefined : whenIdle(start);
  }, [catalog, load, searching]);
}

/** Calls back when the browser is idle. Returns how to cancel it. Safari before 26 has no `requestIdleCallback`. */
function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(callback, LATEST_START_MS / 4);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(callback, { timeout: LATEST_START_MS });
  return () => cancelIdleCallback(request);
}
