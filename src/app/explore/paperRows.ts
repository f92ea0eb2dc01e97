/** The rows that papers have: in a list of results, and on the shelves of the library. */
export const PAPER_ROWS = '.result-row, .saved-paper';

/** The link in a row that opens its paper; its `data-slug` says which. */
export const ROW_LINK = 'a[data-slug]';
