import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Route } from '../../view/routes';
import { RESULT_LINK } from './resultFocus';

/**
 * Keeps a person's place in the list while a paper is read: on a narrow screen, where the paper takes the
 * list's place, the list comes back scrolled as it was left; and the focus, when it stood in the paper that
 * is gone, returns to the paper's row.
 */
export function useListPlace(route: Route): void {
  const scroll = useRef<number>(undefined);
  const left = useRef<string>(undefined);
  const slug = route.kind === 'paper' ? route.slug : undefined;

  useLayoutEffect(() => {
    if (slug !== undefined) return undefined;
    if (scroll.current !== undefined) scrollTo({ top: scroll.current });
    const remember = (): void => void (scroll.current = window.scrollY);
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [slug]);

  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (slug === undefined && left.current !== undefined && lost)
      rowOf(left.current)?.focus({ preventScroll: true });
    left.current = slug;
  }, [slug]);
}

/** Brings the row of the open paper into the list's pane when it is wholly outside; the rest stays put. */
export function useChosenRowInSight(slug: string | undefined): void {
  useEffect(() => {
    const row = slug === undefined ? undefined : rowOf(slug)?.closest('li');
    const pane = row?.closest('.frame-results');
    if (row === undefined || row === null || pane === undefined || pane === null) return;
    const { top, bottom } = row.getBoundingClientRect();
    const seen = pane.getBoundingClientRect();
    if (bottom <= seen.top || top >= seen.bottom) row.scrollIntoView({ block: 'center' });
  }, [slug]);
}

/** A list of another search begins at its top. */
export function useTopOfNewList(listKey: string): void {
  const shown = useRef(listKey);
  const scrolled = useRef(false);
  useLayoutEffect(() => {
    const note = (): void => void (scrolled.current = true);
    addEventListener('scroll', note, { capture: true, passive: true });
    return () => removeEventListener('scroll', note, { capture: true });
  }, []);
  useLayoutEffect(() => {
    if (shown.current === listKey) return;
    shown.current = listKey;
    // To scroll, or to ask where it stands, has the browser lay out the page: 1.7 ms of every letter typed.
    if (!scrolled.current) return;
    scrolled.current = false;
    document.querySelector('.frame-results')?.scrollTo({ top: 0 });
    if (document.querySelector('.frame[data-open="list"]') !== null) scrollTo({ top: 0 });
  }, [listKey]);
}

function rowOf(slug: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.${RESULT_LINK}[data-slug="${CSS.escape(slug)}"]`);
}
