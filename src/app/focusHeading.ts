/** Moves the focus to the heading that says what the page is about, and leaves the page scrolled as it is. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
}

/** Whether what had the focus is gone, so that it lies on the page as a whole. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
