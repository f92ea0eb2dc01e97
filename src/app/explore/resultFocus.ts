/** The class of the link that each result is opened by. */
export const RESULT_LINK = 'result-link';

/** Moves the focus to the first result on screen; false when there is none. */
export function focusFirstResult(): boolean {
  const first = document.querySelector<HTMLElement>(`.${RESULT_LINK}`);
  first?.focus();
  return first !== null;
}
