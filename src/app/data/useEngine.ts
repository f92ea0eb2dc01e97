import { useEffect } from 'react';
import type { PaperSource } from '../../corpus/source';

/** The latest start after the list is shown, in milliseconds. */
const LATEST_START_MS = 1000;

/**
 * Prepares a source for queries: at once when there is one, otherwise when the browser is idle, so that the first screen
 * is not delayed.
 */
export function useEngine(source: PaperSource | undefined, searching: boolean): void {
  useEffect(() => {
    if (source === undefined) return undefined;
    const start = (): void => {
      // Read without a subscription, because the start needs no re-render.
      if (source.state().status.kind === 'idle') source.start();
    };
    if (searching) start();
    return searching ? undefined : whenIdle(start);
  }, [searching, source]);
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
