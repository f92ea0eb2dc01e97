import { useEffect, useRef, type RefObject } from 'react';
import type { PaperId } from '../../../model/paper';

/**
 * Focuses the title of a paper that was just opened, so that a screen reader starts there. It does not on page load,
 * nor while the user steps with the paper's toolbar. A related paper's link is removed once it was followed, which
 * leaves the focus on the body.
 */
export function useOpenedFocus(paper: PaperId): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef<PaperId>(undefined);
  useEffect(() => {
    const arriving = last.current === undefined || last.current === paper;
    last.current = paper;
    const focused = document.activeElement;
    const stepping = focused?.closest('.paper-bar') !== null;
    const searching = focused?.closest('search') !== null;
    const idle = arriving && focused === document.body;
    if (!stepping && !searching && !idle) heading.current?.focus({ preventScroll: true });
  }, [paper]);
  return heading;
}
