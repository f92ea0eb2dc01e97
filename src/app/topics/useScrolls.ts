import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Whether an element is wider inside than out, and so must be in reach of whoever scrolls by keyboard. */
export function useScrolls(element: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const box = element.current;
    if (box === null) return undefined;
    const observer = new ResizeObserver(() => setScrolls(box.scrollWidth > box.clientWidth));
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return scrolls;
}
