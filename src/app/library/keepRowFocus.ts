import { focusResults } from '../explore/passFocusOn';
import { PAPER_ROWS, ROW_LINK } from '../explore/paperRows';

/** What takes the focus in a row of the library that was left by its button. */
const SHELF_BUTTON = '.saved-paper .button';

/**
 * Does something that may take the focused row out of its list (reading a paper in a list of unread ones): the focus
 * then goes to the row that has come into its place, or to the heading when none is left. As soon as the row is gone,
 * for the next key is about what has the focus then; and never when the person has moved it themselves.
 */
export async function keepRowFocus<T>(act: () => Promise<T>): Promise<T> {
  const row = document.activeElement?.closest(PAPER_ROWS);
  const list = row?.parentElement;
  if (row == null || list == null) return act();
  const at = rowsOf(list).indexOf(row);
  const isButton = document.activeElement?.matches(SHELF_BUTTON) === true;
  const restore = (): void => {
    if (row.isConnected || document.activeElement !== document.body) return;
    // Not into another list: the next key would do the same to a paper nobody went to.
    const rows = list.isConnected ? rowsOf(list) : [];
    focusRow(rows[at] ?? rows.at(-1), isButton);
  };
  // It is told as the list is drawn, long before the device has written.
  const drawn = new MutationObserver(restore);
  drawn.observe(document.body, { childList: true, subtree: true });
  try {
    return await act();
  } finally {
    // The list is drawn anew by then.
    await new Promise((resolve) => setTimeout(resolve));
    drawn.disconnect();
    restore();
  }
}

function rowsOf(list: Element): Element[] {
  return [...list.querySelectorAll(PAPER_ROWS)];
}

function focusRow(row: Element | undefined, isButton: boolean): void {
  const target =
    (isButton ? null : row?.querySelector<HTMLElement>(ROW_LINK)) ??
    row?.querySelector<HTMLElement>(SHELF_BUTTON) ??
    document.querySelector<HTMLElement>('.saved-page h1');
  if (target === null) focusResults();
  else target.focus();
}
