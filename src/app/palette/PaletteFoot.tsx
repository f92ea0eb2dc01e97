import type { ReactNode } from 'react';
import { isApple } from '../keys/spellKey';

/** The palette's own keys, for those who have any. */
export function PaletteFoot(): ReactNode {
  return (
    <p className="palette-keys">
      <span>
        <kbd className="keycap">↑</kbd> <kbd className="keycap">↓</kbd> choose
      </span>
      <span>
        <kbd className="keycap">Enter</kbd> open
      </span>
      <span>
        <kbd className="keycap">{isApple() ? '⌘' : 'Ctrl'}</kbd> <kbd className="keycap">Enter</kbd> in a new
        tab
      </span>
    </p>
  );
}
