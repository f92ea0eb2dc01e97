import { useEffect } from 'react';
import type { PaperSource } from '../../corpus/source';
import { whenIdle } from '../kit/whenIdle';

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
