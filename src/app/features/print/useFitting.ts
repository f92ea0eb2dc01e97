import { useLayoutEffect, useState, type RefObject } from 'react';

interface Fit {
  /** The most related papers. */
  readonly related: number;
  /** Whether the text is smaller. */
  readonly tight: boolean;
}

const SHORTEST: Fit = { related: 0, tight: true };

/** From the fullest to the shortest. Related papers go first, because they matter least. */
const FITS: readonly Fit[] = [
  ...[6, 5, 4, 3, 2, 1, 0].map((related) => ({ related, tight: false })),
  ...[2, 1, 0].map((related) => ({ related, tight: true })),
];

/** Letter is shorter than A4: 279 mm, less the margins of Sheet.css and some tolerance. In CSS pixels. */
const PAGE_HEIGHT = ((279 - 40 - 3) * 96) / 25.4;

/**
 * What fits on one page: measured on screen before printing, on a hidden sheet as wide as the narrower paper. A sheet
 * that is still too long at its shortest takes more pages.
 */
export function useFitting(sheet: RefObject<HTMLElement | null>): Fit {
  const [at, setAt] = useState(0);
  useLayoutEffect(() => {
    const height = sheet.current?.getBoundingClientRect().height ?? 0;
    // Only a rendered sheet can be measured, and it renders again before the browser prints it.
    // oxlint-disable-next-line react/set-state-in-effect
    if (height > PAGE_HEIGHT && at < FITS.length - 1) setAt(at + 1);
  }, [at, sheet]);
  return FITS[at] ?? SHORTEST;
}
