import { useSyncExternalStore } from 'react';
import { onPaletteChange, readPalette } from './palette';
import type { Palette } from './palette';

let present: Palette | undefined;

/** The page's colours; another object when, and only when, they are others. */
export function usePalette(): Palette {
  return useSyncExternalStore(follow, () => (present ??= readPalette()));
}

function follow(onChange: () => void): () => void {
  const readAgain = (): void => {
    const palette = readPalette();
    if (JSON.stringify(palette) === JSON.stringify(present)) return;
    present = palette;
    onChange();
  };
  // The theme may have changed while nobody looked at the map.
  readAgain();
  return onPaletteChange(readAgain);
}
