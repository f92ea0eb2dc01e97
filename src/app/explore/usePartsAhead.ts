import { useEffect, useState } from 'react';
import { onFirstStir } from './firstStir';
import { FilterSheetDialog, FrontPage, PaperPane, PrintedView } from '../parts';

/** Soon enough for who reads the list first, late enough to be in nobody's way. */
const LATEST_MS = 3000;

/** One part that does not come must not keep the others of a page at rest away for longer. */
const LONGEST_TURN_MS = 5000;

const PARTS = [PaperPane, FrontPage, PrintedView, FilterSheetDialog];

/** What cannot be fetched now is asked for again when it is needed, and its failure said then. */
async function preload(part: (typeof PARTS)[number]): Promise<void> {
  await part.preload().catch(() => undefined);
}

/** One after the other, for nobody waits: all that come at once would hold up whoever stirs just then. */
async function preloadInTurn(over: AbortSignal): Promise<void> {
  for (const part of PARTS) {
    if (over.aborted) return;
    await preload(part);
  }
}

/**
 * Fetches what a first press or a first word may need (what draws a paper, what prints)
 * when the person first stirs, all at once, or after a while: it is then there at once. Returns whether that moment has come.
 */
export function usePartsAhead(): boolean {
  const [stirred, setStirred] = useState(false);
  useEffect(() => {
    const over = new AbortController();
    let settled: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => {
      over.abort();
      setStirred(true);
    };
    const timer = setTimeout(() => {
      void preloadInTurn(over.signal).then(settle);
      settled = setTimeout(settle, LONGEST_TURN_MS);
    }, LATEST_MS);
    const stop = onFirstStir(() => {
      for (const part of PARTS) void preload(part);
      settle();
    });
    return () => {
      over.abort();
      clearTimeout(timer);
      clearTimeout(settled);
      stop();
    };
  }, []);
  return stirred;
}
