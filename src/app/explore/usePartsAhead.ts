import { useEffect, useState } from 'react';
import { onFirstStir } from './firstStir';
import { KeysPart } from '../keys/Keys';
import {
  FilterSheetDialog,
  FrontPage,
  NearPapers,
  NoResults,
  PaperPane,
  PrintedView,
  UndoCorrection,
} from '../parts';

/** Soon enough for who reads the list first, late enough to be in nobody's way. */
const LATEST_MS = 3000;

const PARTS = [
  PaperPane,
  NoResults,
  NearPapers,
  FrontPage,
  PrintedView,
  KeysPart,
  FilterSheetDialog,
  UndoCorrection,
];

/**
 * Fetches what a first press or a first word may need (what draws a paper and an empty list, what keys do, what prints)
 * when the person first stirs, or after a while: it is then there at once. Returns whether that moment has come.
 */
export function usePartsAhead(): boolean {
  const [stirred, setStirred] = useState(false);
  useEffect(() => {
    const preload = (): void => {
      // What cannot be fetched now is asked for again when it is needed, and its failure said then.
      for (const part of PARTS) part.preload().catch(() => undefined);
      setStirred(true);
    };
    const timer = setTimeout(preload, LATEST_MS);
    const stop = onFirstStir(preload);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return stirred;
}
