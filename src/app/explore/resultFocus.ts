/** The class of the link that each result is opened by. */
export const RESULT_LINK = 'result-link';

/** Moves the focus to the first result on screen; false when there is none. */
export function focusFirstResult(): boolean {
  const first = document.querySelector<HTMLElement>(`.${RESULT_LINK}`);
  first?.focus();
  return first !== null;
}

/**
 * Moves the focus one result down or up from the focused one. Above the first is the search box.
 * Returns false when there is nowhere to go.
 */
export function moveResultFocus(step: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>(`.${RESULT_LINK}`)];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0) return false;
  const above = at === 0 && step < 0;
  const target = above ? document.querySelector<HTMLElement>('search input') : links[at + step];
  target?.focus();
  return target !== undefined && target !== null;
}
