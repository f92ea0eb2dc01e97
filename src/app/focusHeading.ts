import { useEffect } from 'react';

/** Moves the focus to the heading that says what the page is about, and leaves the page scrolled as it is. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
}

/** The same when what had the focus is gone, so that it lies on the page as a whole. */
export function findFocus(): void {
  if (document.activeElement === null || document.activeElement === document.body) focusHeading();
}

/** For a page that is left by its own links: the focus, which goes with them, is found again on the next. */
export function useFocusLeft(): void {
  useEffect(() => findFocus, []);
}
