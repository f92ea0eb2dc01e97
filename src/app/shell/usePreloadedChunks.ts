import { useEffect, useState } from 'react';
import { whenIdle } from '../kit/whenIdle';
import { onFirstInteraction } from '../kit/onFirstInteraction';
import { FilterSheetDialog } from '../features/filters/FilterSheet';
import { NoResults } from '../features/results/ResultsPane';
import { FrontPage, PrintedView, Reader } from './parts';

/** Soon enough for users who read the list first, late enough not to delay the first screen. */
const LATEST_MS = 3000;

/** One slow chunk must not delay the rest of the page for longer. */
const LONGEST_WAIT_MS = 5000;

const CHUNKS = [Reader, FrontPage, NoResults, PrintedView, FilterSheetDialog];

/** A chunk that fails now is requested again when it is needed, and its failure is shown then. */
async function preload(chunk: (typeof CHUNKS)[number]): Promise<void> {
  await chunk.preload().catch(() => undefined);
}

/** One after the other while the browser is idle, because many chunks at once would delay the keys of that moment. */
async function preloadInTurn(stopped: AbortSignal): Promise<void> {
  for (const chunk of CHUNKS) {
    await new Promise<void>((resolve) => void whenIdle(resolve));
    if (stopped.aborted) return;
    await preload(chunk);
  }
}

/**
 * Loads the chunks that a first click or keystroke may need, in turn after the first interaction or after a while.
 * Returns whether they may be used now.
 */
export function usePreloadedChunks(): boolean {
  const [started, setStarted] = useState(false);
  useEffect(() => {
    const stopped = new AbortController();
    let settled: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => setStarted(true);
    const start = (): void => {
      if (settled !== undefined) return;
      void preloadInTurn(stopped.signal).then(settle);
      settled = setTimeout(settle, LONGEST_WAIT_MS);
    };
    const timer = setTimeout(start, LATEST_MS);
    const stop = onFirstInteraction(start);
    return () => {
      stopped.abort();
      clearTimeout(timer);
      clearTimeout(settled);
      stop();
    };
  }, []);
  return started;
}
