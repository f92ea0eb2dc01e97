import type { ReactNode } from 'react';
import { menuMessages } from '../../../messages/menu';
import { toggleFocusMode } from '../../../store/focusMode';
import { readSettings } from '../../../store/settingsStore';
import { useAddress } from '../../data/address/useAddress';
import { isApple } from '../../registry/spellKey';
import type { KeyOf } from '../../registry/commands';
import { openDialog } from '../../registry/openDialog';
import { targetPaper } from '../keys/targetPaper';
import { useInstall } from '../../features/offline/useInstall';
import type { MenuDialogKind } from './MenuDialog';

interface MenuCommandsProps {
  readonly isPaper: boolean;
  readonly onOpen: (dialog: MenuDialogKind) => void;
  /** Called with every command, to close the menu. */
  readonly onDone: () => void;
}

interface MenuCommand {
  readonly name: string;
  readonly shortcut?: string;
  readonly run: () => void;
}

/** The commands of the page, with their keys. */
export function MenuCommands({ isPaper, onOpen, onDone }: MenuCommandsProps): ReactNode {
  const { address } = useAddress();
  const install = useInstall();
  // The user can turn single keys off.
  const hasKeys = readSettings().keys;
  const paperCommands: readonly MenuCommand[] = [
    { name: menuMessages.cite, shortcut: 'c' satisfies KeyOf<'cite'>, run: () => onOpen('cite') },
    { name: menuMessages.focusMode, shortcut: 'f' satisfies KeyOf<'focusMode'>, run: toggleFocusMode },
  ];
  const commands: readonly MenuCommand[] = [
    {
      name: menuMessages.find,
      shortcut: isApple() ? '⌘K' : 'Ctrl K',
      run: () => openDialog({ kind: 'palette', target: targetPaper(address.route) }),
    },
    ...(isPaper ? paperCommands : []),
    { name: isPaper ? menuMessages.printPaper : menuMessages.printList, run: () => onOpen('print') },
    { name: menuMessages.display, run: () => onOpen('display') },
    { name: menuMessages.keys, shortcut: '?' satisfies KeyOf<'sheet'>, run: () => onOpen('keys') },
    ...(install === undefined ? [] : [{ name: menuMessages.install, run: install }]),
  ];
  return (
    <ul aria-label={menuMessages.commands}>
      {commands.map(({ name, shortcut, run }) => (
        <li key={name}>
          <button
            type="button"
            onClick={() => {
              onDone();
              run();
            }}
          >
            <span>{name}</span>
            {shortcut !== undefined && (shortcut.length > 1 || hasKeys) && <kbd>{shortcut}</kbd>}
          </button>
        </li>
      ))}
    </ul>
  );
}
