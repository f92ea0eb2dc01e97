import type { ReactNode } from 'react';
import { toggleFocusMode } from '../../store/focusMode';
import { readSettings } from '../../store/settingsStore';
import { useAddress } from '../address/useAddress';
import { isApple } from '../keys/spellKey';
import type { KeyOf } from '../keys/commands';
import { meantNow } from '../keys/meantPaper';
import { openDialog } from '../keys/opened';
import { useInstall } from '../offline/useInstall';
import type { MenuOpened } from './menuSubject';

interface MenuActsProps {
  readonly isPaper: boolean;
  readonly onOpen: (opened: MenuOpened) => void;
  /** Called with every press: the menu is done then. */
  readonly onDone: () => void;
}

interface MenuAct {
  readonly name: string;
  readonly says?: string;
  readonly run: () => void;
}

/** What can be done on the page, each with its key where it has one. */
export function MenuActs({ isPaper, onOpen, onDone }: MenuActsProps): ReactNode {
  const { address } = useAddress();
  const install = useInstall();
  // Single keys can be switched off.
  const hasKeys = readSettings().keys;
  const ofPaper: readonly MenuAct[] = [
    { name: 'Cite…', says: 'c' satisfies KeyOf<'cite'>, run: () => onOpen('cite') },
    { name: 'Show the paper alone', says: 'f' satisfies KeyOf<'focusMode'>, run: toggleFocusMode },
  ];
  const acts: readonly MenuAct[] = [
    {
      name: 'Find anything…',
      says: isApple() ? '⌘K' : 'Ctrl K',
      run: () => openDialog({ kind: 'palette', meant: meantNow(address.route) }),
    },
    ...(isPaper ? ofPaper : []),
    { name: isPaper ? 'Print the paper' : 'Print the list…', run: () => onOpen('print') },
    { name: 'Reading: type, theme, density…', run: () => onOpen('reading') },
    { name: 'Keyboard shortcuts…', says: '?' satisfies KeyOf<'sheet'>, run: () => onOpen('keys') },
    ...(install === undefined ? [] : [{ name: 'Install on this device…', run: install }]),
  ];
  return (
    <ul aria-label="What can be done">
      {acts.map(({ name, says, run }) => (
        <li key={name}>
          <button
            type="button"
            onClick={() => {
              onDone();
              run();
            }}
          >
            <span>{name}</span>
            {says !== undefined && (says.length > 1 || hasKeys) && <kbd>{says}</kbd>}
          </button>
        </li>
      ))}
    </ul>
  );
}
