/** The rows of papers, in the list of results and in the library. */
export const PAPER_ROWS = '.result-row, .saved-paper';

/** The link in a row that opens its paper. Its `data-slug` names the paper. */
export const ROW_LINK = 'a[data-slug]';

/** The class of the link that opens a result. */
export const RESULT_LINK = 'result-link';

/** Moves the focus to the first result; false when there is none. */
export function focusFirstResult(): boolean {
  const first = document.querySelector<HTMLElement>(`.${RESULT_LINK}`);
  first?.focus();
  return first !== null;
}
