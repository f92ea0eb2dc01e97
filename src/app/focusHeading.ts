import { useEffect } from 'react';

/** Moves the focus to the heading that says what the page is about, and leaves the page scrolled as it is. */
function focusHeading(): void {
  document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
}

/** Whether what had the focus is gone, so that it lies on the page as a whole. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Moves it to that heading when it is lost. */
export function findFocus(): void {
  if (isFocusLost()) focusHeading();
}

/** For a page that is left by its own links: the focus, which goes with them, is found again on the next. */
export function useFocusLeft(): void {
  useEffect(() => findFocus, []);
}
