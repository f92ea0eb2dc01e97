import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** How much stands on a page. */
interface Fit {
  /** How many of the papers like it, at most. */
  readonly related: number;
  /** Whether the letters are smaller. */
  readonly tight: boolean;
}

const BAREST: Fit = { related: 0, tight: true };

/** From the fullest to the barest; what is left out first is what the page can do without. */
const FITS: readonly Fit[] = [
  ...[6, 5, 4, 3, 2, 1, 0].map((related) => ({ related, tight: false })),
  ...[2, 1, 0].map((related) => ({ related, tight: true })),
];

/** Letter is the shorter of the two usual papers: 279 mm, less the margins of Sheet.css and some air. In CSS pixels. */
const ROOM = ((279 - 40 - 3) * 96) / 25.4;

/**
 * What fits on one page: measured before it is printed, on the screen, where the sheet is laid out unseen in the
 * width of the narrower paper. A sheet that is too long at its barest goes on over more pages.
 */
export function useFitting(sheet: RefObject<HTMLElement | null>): Fit {
  const [at, setAt] = useState(0);
  useLayoutEffect(() => {
    const height = sheet.current?.getBoundingClientRect().height ?? 0;
    // Only what is drawn can be measured, and it is drawn again before the browser prints it.
    // oxlint-disable-next-line react/set-state-in-effect
    if (height > ROOM && at < FITS.length - 1) setAt(at + 1);
  }, [at, sheet]);
  return FITS[at] ?? BAREST;
}
