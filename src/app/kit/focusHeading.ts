import { useEffect } from 'react';

/** Moves the focus to the page's heading without scrolling. */
function focusHeading(): void {
  document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
}

/** Whether the focused element was removed, so that nothing has the focus. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Moves the focus to the heading when it is lost. */
export function findFocus(): void {
  if (isFocusLost()) focusHeading();
}

/** For a page with links to other pages: moves the lost focus to the heading of the next page. */
export function useFocusLeft(): void {
  useEffect(() => findFocus, []);
}
