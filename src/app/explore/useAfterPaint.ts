import { startTransition, useEffect, useState } from 'react';

/**
 * The value as it stood when the screen was last painted: a new one comes one frame late, in a draw that
 * gives way to the next key. `useDeferredValue` is no help here: its draw falls into the same frame.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    if (painted === value) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      // The frame's own work comes after its callbacks.
      timer = setTimeout(() => startTransition(() => setPainted(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [painted, value]);
  return painted;
}
