/**
 * Moves the focus from a chip, or from “Clear all”, that goes away with its press: to the next of them that
 * stays, and when none does, to the heading that says how many papers there are now.
 */
export function passFocusOn(pressed: HTMLButtonElement): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.active-filters button')];
  // The last chip takes “Clear all” with it.
  const next = buttons.length > 2 ? buttons[buttons.indexOf(pressed) + 1] : undefined;
  if (next === undefined) focusResults();
  else next.focus();
}

/** Moves the focus to the heading that says how many papers there are: where what was pressed leaves nothing behind. */
export function focusResults(): void {
  document.querySelector<HTMLElement>('.results-count')?.focus();
}
