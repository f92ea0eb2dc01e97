const INTERACTIONS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown'];

/** Calls back once, on the first pointer move, click, key or scroll. Returns how to cancel it. */
export function onFirstInteraction(callback: () => void): () => void {
  const stopped = new AbortController();
  const interact = (): void => {
    stopped.abort();
    callback();
  };
  for (const event of INTERACTIONS)
    addEventListener(event, interact, { capture: true, passive: true, signal: stopped.signal });
  return () => stopped.abort();
}
