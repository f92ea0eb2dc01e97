import { useSyncExternalStore } from 'react';
import { onPaletteChange, readPalette, type Palette } from './palette';

let current: Palette | undefined;

/** The colours of the theme; a new object only when they change. */
export function usePalette(): Palette {
  return useSyncExternalStore(follow, () => (current ??= readPalette()));
}

function follow(onChange: () => void): () => void {
  const readAgain = (): void => {
    const palette = readPalette();
    if (JSON.stringify(palette) === JSON.stringify(current)) return;
    current = palette;
    onChange();
  };
  // The theme may have changed while the map was not mounted.
  readAgain();
  return onPaletteChange(readAgain);
}
