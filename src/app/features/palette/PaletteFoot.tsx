import type { ReactNode } from 'react';
import { paletteMessages } from '../../../messages/palette';
import { isApple } from '../../registry/spellKey';

/** The palette's own keys; hidden on touch screens. */
export function PaletteFoot(): ReactNode {
  return (
    <p className="palette-keys">
      <span>
        <kbd className="keycap">↑</kbd> <kbd className="keycap">↓</kbd> <span>{paletteMessages.select}</span>
      </span>
      <span>
        <kbd className="keycap">Enter</kbd> <span>{paletteMessages.open}</span>
      </span>
      <span>
        <kbd className="keycap">{isApple() ? '⌘' : 'Ctrl'}</kbd> <kbd className="keycap">Enter</kbd>{' '}
        <span>{paletteMessages.inTab}</span>
      </span>
    </p>
  );
}
