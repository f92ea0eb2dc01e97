import { useEffect } from 'react';
import type { Catalog } from '../catalog/catalog';
import { useEngineStore } from '../store/engineStore';

/** At the latest this long after the list is shown, in milliseconds. */
const LATEST_START_MS = 1000;

/**
 * Starts the search engine for a catalog: at once when there is something to search, and otherwise when
 * the browser has nothing better to do, so that it takes nothing from the first screen.
 */
export function useEngine(catalog: Catalog | undefined, searching: boolean): void {
  const load = useEngineStore((store) => store.load);
  useEffect(() => {
    if (catalog === undefined) return undefined;
    const start = (): void => {
      // Asked, and not listened to: the page has nothing to draw anew because the engine starts.
      if (useEngineStore.getState().status.kind === 'idle') void load(catalog);
    };
    if (searching) start();
    return searching ? undefined : whenIdle(start);
  }, [catalog, load, searching]);
}

/** Calls back when the browser is idle; returns how to call that off. Safari before 26 has no such notice. */
function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(callback, LATEST_START_MS / 4);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(callback, { timeout: LATEST_START_MS });
  return () => cancelIdleCallback(request);
}
