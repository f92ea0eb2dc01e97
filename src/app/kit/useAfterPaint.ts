import { startTransition, useEffect, useState } from 'react';

/** A fast typist's next key comes later, and a worker's answer usually earlier. */
const PAUSE_MS = 40;

/**
 * The value of the last painted frame. A new value comes a moment after its frame, in a transition that the next
 * keystroke can interrupt. `useDeferredValue` does not help, because it renders in the same frame.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    if (painted === value) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      // The frame is painted after its callbacks.
      timer = setTimeout(() => startTransition(() => setPainted(value)), PAUSE_MS);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [painted, value]);
  return painted;
}
