import { useSyncExternalStore } from 'react';
import { onPaletteChange, readPalette } from './palette';
import type { Palette } from './palette';

let present: Palette | undefined;

/** The page's colours; another object when, and only when, they are others. */
export function usePalette(): Palette {
  return useSyncExternalStore(onPaletteChange, () => {
    const palette = readPalette();
    if (present === undefined || JSON.stringify(palette) !== JSON.stringify(present)) present = palette;
    return present;
  });
}
