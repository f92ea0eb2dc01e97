/** Longer than a part of the page takes to come; whoever waits longer has turned to something else. */
const LONGEST_MS = 3000;

/**
 * Moves the focus to an element as soon as it is on the page, perhaps at once; never when the person has meanwhile
 * moved it themselves.
 */
export function focusWhenThere(selector: string): void {
  const from = document.activeElement;
  const latest = performance.now() + LONGEST_MS;
  const look = (): void => {
    const now = document.activeElement;
    if (now !== from && now !== document.body) return;
    const found = document.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    if (document.activeElement !== found && performance.now() < latest) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
