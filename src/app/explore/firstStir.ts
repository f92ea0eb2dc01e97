const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown'];

/** Calls back once, when the person first moves, presses or scrolls anything. Returns how to call that off. */
export function onFirstStir(callback: () => void): () => void {
  const stopped = new AbortController();
  const stir = (): void => {
    stopped.abort();
    callback();
  };
  for (const sign of SIGNS_OF_LIFE)
    addEventListener(sign, stir, { capture: true, passive: true, signal: stopped.signal });
  return () => stopped.abort();
}
