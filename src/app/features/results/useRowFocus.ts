import { useEffect, useRef } from 'react';
import type { Route } from '../../../view/routes';
import { isReturn } from '../../data/scroll/useScrollRestoration';
import { RESULT_LINK } from '../../data/paperRows';

/** Returns the focus from a paper that was closed to its row in the list. */
export function useRowFocus(route: Route): void {
  const left = useRef<string>(undefined);
  const slug = route.kind === 'paper' ? route.slug : undefined;

  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (slug === undefined && left.current !== undefined && lost)
      rowOf(left.current)?.focus({ preventScroll: true });
    left.current = slug;
  }, [slug]);
}

/**
 * Scrolls the row of a paper that was just opened into the list's pane when it is completely outside. A paper that
 * Back returned to keeps the scroll position of its list.
 */
export function useChosenRowInSight(slug: string | undefined): void {
  useEffect(() => {
    const row = slug === undefined || isReturn() ? undefined : rowOf(slug)?.closest('li');
    const pane = row?.closest('.frame-results');
    if (row === undefined || row === null || pane === undefined || pane === null) return;
    const { top, bottom } = row.getBoundingClientRect();
    const seen = pane.getBoundingClientRect();
    if (bottom <= seen.top || top >= seen.bottom) row.scrollIntoView({ block: 'center' });
  }, [slug]);
}

function rowOf(slug: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.${RESULT_LINK}[data-slug="${CSS.escape(slug)}"]`);
}
