import type { ReactNode } from 'react';
import { useSettings } from '../../store/settingsStore';
import { Dialog } from '../dialog/Dialog';
import { COMMANDS } from './commands';
import { Keycaps } from './Keycaps';
import { ShortcutList } from './ShortcutList';
import './ShortcutSheet.css';

/** All keys on one sheet, and the switch that turns the single ones off. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { settings, change } = useSettings();
  const foot = (
    <label className="shortcut-switch">
      <input
        type="checkbox"
        role="switch"
        checked={settings.keys}
        aria-checked={settings.keys}
        onChange={(event) => change({ keys: event.target.checked })}
      />
      <span>
        Single keys{' '}
        <span className="shortcut-switch-note">
          <span>{settings.keys ? 'Never while you type.' : 'Switched off.'}</span>{' '}
          <Keycaps keys={COMMANDS.palette.keys} /> <span>always works.</span>
        </span>
      </span>
    </label>
  );
  return (
    <Dialog title="Keyboard shortcuts" isText onClose={onClose} className="shortcut-sheet" foot={foot}>
      <ShortcutList />
    </Dialog>
  );
}
