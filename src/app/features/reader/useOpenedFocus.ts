import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Focuses the title of a paper that was just opened, so that a screen reader starts there. It does not on page load,
 * nor while the user steps with the paper's toolbar. A related paper's link is removed once it was followed, which
 * leaves the focus on the body.
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
