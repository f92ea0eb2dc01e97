import { useEffect } from 'react';
import { isFocusLost } from './focusHeading';

/**
 * Moves the focus from a chip, or from “Clear all”, that its click removes: to the next chip, or to the heading with
 * the count when none is left.
 */
export function moveFocusAfterRemoval(removed: HTMLButtonElement): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.active-filters button')];
  // “Clear all” is removed with the last chip.
  const next = buttons.length > 2 ? buttons[buttons.indexOf(removed) + 1] : undefined;
  if (next === undefined) focusResults();
  else next.focus();
}

/** Moves the focus to the heading when the last chip takes it along: two fast clicks see the chips of before both. */
export function useFocusAfterLastChip(): void {
  useEffect(() => () => void (isFocusLost() && focusResults()), []);
}

/** Moves the focus to the heading with the count, after a click that removes its own control. */
export function focusResults(): void {
  document.querySelector<HTMLElement>('.results-count')?.focus();
}
