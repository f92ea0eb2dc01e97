import { focusResults } from '../explore/passFocusOn';
import { RESULT_LINK } from '../explore/resultFocus';

/**
 * Does something that may take the focused row out of its list (reading a paper in a list of unread ones): the focus
 * then goes to the row that has come into its place, or to the heading when none is left.
 */
export async function keepRowFocus<T>(act: () => Promise<T>): Promise<T> {
  const row = document.activeElement?.closest('.result-row');
  const at = row === undefined || row === null ? -1 : rows().indexOf(row);
  const done = await act();
  // The list is drawn anew by then.
  await new Promise((resolve) => setTimeout(resolve));
  if (at >= 0 && row?.isConnected === false) {
    const next = rows()[at] ?? rows().at(-1);
    const link = next?.querySelector<HTMLElement>(`.${RESULT_LINK}`);
    if (link === undefined || link === null) focusResults();
    else link.focus();
  }
  return done;
}

function rows(): Element[] {
  return [...document.querySelectorAll('.result-row')];
}
