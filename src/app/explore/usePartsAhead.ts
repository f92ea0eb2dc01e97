import { useEffect } from 'react';
import { onFirstStir } from './firstStir';
import { KeysPart } from '../keys/Keys';
import { NearPapers, NoResults, PaperPane } from '../parts';

/** Soon enough for who reads the list first, late enough to be in nobody's way. */
const LATEST_MS = 3000;

/**
 * Fetches what a first press or a first word may need (what draws a paper, and an empty list, and what keys do) when the person first
 * stirs, or after a while: it is then there at once.
 */
export function usePartsAhead(): void {
  useEffect(() => {
    const preload = (): void => {
      // What cannot be fetched now is asked for again when it is needed, and its failure said then.
      for (const part of [PaperPane, NoResults, NearPapers, KeysPart]) part.preload().catch(() => undefined);
    };
    const timer = setTimeout(preload, LATEST_MS);
    const stop = onFirstStir(preload);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
}
