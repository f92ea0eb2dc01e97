/** Longer than a part of the page takes to come; whoever waits longer has turned to something else. */
const LONGEST_MS = 3000;

/** Looks every frame, from the next on, until `isDone`; gives up after three seconds. */
export function whenThere(isDone: () => boolean): void {
  const latest = performance.now() + LONGEST_MS;
  const look = (): void => {
    if (!isDone() && performance.now() < latest) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * Moves the focus to an element as soon as it is on the page; never when the person has meanwhile moved it
 * themselves.
 */
export function focusWhenThere(selector: string): void {
  const from = document.activeElement;
  whenThere(() => {
    const now = document.activeElement;
    // What a person cannot come to by Tab was given the focus by the page itself: a heading, as a rule.
    const isOwnMove = now !== from && now !== document.body && now?.getAttribute('tabindex') !== '-1';
    if (isOwnMove) return true;
    const found = document.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    return found !== null && document.activeElement === found;
  });
}
