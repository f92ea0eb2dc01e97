import { useEffect } from 'react';
import { NoResults, PaperPane } from '../parts';

/** Soon enough for who reads the list first, late enough to be in nobody's way. */
const LATEST_MS = 3000;
const SIGNS_OF_LIFE = ['pointermove', 'touchstart', 'keydown'];

/**
 * Fetches what a first press or a first word may need (what draws a paper, and an empty list) when the person first
 * stirs, or after a while: it is then there at once.
 */
export function usePartsAhead(): void {
  useEffect(() => {
    const stopped = new AbortController();
    const { signal } = stopped;
    const preload = (): void => {
      stopped.abort();
      // What cannot be fetched now is asked for again when it is needed, and its failure said then.
      for (const part of [PaperPane, NoResults]) part.preload().catch(() => undefined);
    };
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, preload, { passive: true, signal });
    const timer = setTimeout(preload, LATEST_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
    return () => stopped.abort();
  }, []);
}
