/** A screen and a half at once: enough to scroll into, little enough to draw with every letter typed. */
export const FIRST_ROWS = 24;

/** In a page drawn ahead: nearly a screen. More would weigh on every search, which is fetched with the same page. */
export const ROWS_AHEAD = 8;
