import { focusResults } from '../explore/passFocusOn';
import { RESULT_LINK } from '../explore/resultFocus';

/** The rows that an act may take away, and what in them takes the focus. */
const ROWS = '.result-row, .saved-paper';
const TAKES_FOCUS = `.${RESULT_LINK}, .saved-paper .button`;

/**
 * Does something that may take the focused row out of its list (reading a paper in a list of unread ones): the focus
 * then goes to the row that has come into its place, or to the heading when none is left.
 */
export async function keepRowFocus<T>(act: () => Promise<T>): Promise<T> {
  const row = document.activeElement?.closest(ROWS) ?? undefined;
  const at = row === undefined ? -1 : rows().indexOf(row);
  const done = await act();
  // The list is drawn anew by then.
  await new Promise((resolve) => setTimeout(resolve));
  if (row?.isConnected !== false) return done;
  const next = rows()[at] ?? rows().at(-1);
  const target =
    next?.querySelector<HTMLElement>(TAKES_FOCUS) ?? document.querySelector<HTMLElement>('.saved-page h1');
  if (target === null) focusResults();
  else target.focus();
  return done;
}

function rows(): Element[] {
  return [...document.querySelectorAll(ROWS)];
}
