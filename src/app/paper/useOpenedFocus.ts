import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Brings the title of a paper that was just opened into focus, so that reading starts there, by eye or by ear.
 * Not on first arrival, nor while the person steps with the buttons of the paper's bar. A related paper's link
 * is gone once it was followed; focus then lies on the page as a whole.
 */
export function useOpenedFocus(ordinal: number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef<number>(undefined);
  useEffect(() => {
    const arriving = last.current === undefined || last.current === ordinal;
    last.current = ordinal;
    const focused = document.activeElement;
    const stepping = focused?.closest('.paper-bar') !== null;
    const searching = focused?.closest('search') !== null;
    const idle = arriving && focused === document.body;
    if (!stepping && !searching && !idle) heading.current?.focus({ preventScroll: true });
  }, [ordinal]);
  return heading;
}
