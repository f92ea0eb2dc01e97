import { focusResults } from '../kit/moveFocusAfterRemoval';
import { PAPER_ROWS, ROW_LINK } from './paperRows';

/** The button of a row on the page of the library. */
const ROW_BUTTON = '.saved-paper .button';

/**
 * Runs a change that may remove the focused row from its list, such as marking a paper as read in a list of unread ones.
 * The focus then moves to the row that takes its position, or to the heading if none is left. It moves as soon as the row
 * is removed, because the next key acts on the focused row, and not if the user has moved the focus.
 */
export async function keepRowFocus<T>(change: () => Promise<T>): Promise<T> {
  const row = document.activeElement?.closest(PAPER_ROWS);
  const list = row?.parentElement;
  if (row == null || list == null) return change();
  const at = rowsOf(list).indexOf(row);
  const isButton = document.activeElement?.matches(ROW_BUTTON) === true;
  const restore = (): void => {
    if (row.isConnected || document.activeElement !== document.body) return;
    // Not into another list, because the next key would change a paper that the user did not select.
    const rows = list.isConnected ? rowsOf(list) : [];
    focusRow(rows[at] ?? rows.at(-1), isButton);
  };
  // Called when the list renders, long before the change is stored.
  const observer = new MutationObserver(restore);
  observer.observe(document.body, { childList: true, subtree: true });
  try {
    return await change();
  } finally {
    // The list has rendered by then.
    await new Promise((resolve) => setTimeout(resolve));
    observer.disconnect();
    restore();
  }
}

function rowsOf(list: Element): Element[] {
  return [...list.querySelectorAll(PAPER_ROWS)];
}

function focusRow(row: Element | undefined, isButton: boolean): void {
  const target =
    (isButton ? null : row?.querySelector<HTMLElement>(ROW_LINK)) ??
    row?.querySelector<HTMLElement>(ROW_BUTTON) ??
    document.querySelector<HTMLElement>('.saved-page h1');
  if (target === null) focusResults();
  else target.focus();
}
