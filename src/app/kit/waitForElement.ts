/** Longer than a lazy chunk takes to load; a user who waits longer has moved on. */
const LONGEST_MS = 3000;

/** Calls `isDone` in every frame, from the next one on, until it returns true; gives up after three seconds. */
export function waitForElement(isDone: () => boolean): void {
  const latest = performance.now() + LONGEST_MS;
  const look = (): void => {
    if (!isDone() && performance.now() < latest) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Focuses an element as soon as it is rendered, unless the user has moved the focus meanwhile. */
export function focusWhenRendered(selector: string): void {
  const from = document.activeElement;
  waitForElement(() => {
    const now = document.activeElement;
    // An element that Tab does not reach, such as a heading, was focused by the page and not by the user.
    const isOwnMove = now !== from && now !== document.body && now?.getAttribute('tabindex') !== '-1';
    if (isOwnMove) return true;
    const found = document.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    return found !== null && document.activeElement === found;
  });
}
