import type { ReactNode } from 'react';
import { shortcutsMessages } from '../../../messages/shortcuts';
import { useSettings } from '../../../store/settingsStore';
import { Dialog } from '../../kit/dialog/Dialog';
import { COMMANDS } from '../../registry/commands';
import { Keycaps } from '../../registry/Keycaps';
import { ShortcutList } from './ShortcutList';
import './ShortcutSheet.css';

/** All keyboard shortcuts, and the switch that turns single keys off. */
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
        <span>{shortcutsMessages.singleKeys}</span>{' '}
        <span className="shortcut-switch-note">
          <span>{settings.keys ? shortcutsMessages.on : shortcutsMessages.off}</span>{' '}
          <Keycaps keys={COMMANDS.palette.keys} /> <span>{shortcutsMessages.always}</span>
        </span>
      </span>
    </label>
  );
  return (
    <Dialog title={shortcutsMessages.title} isText onClose={onClose} className="shortcut-sheet" foot={foot}>
      <ShortcutList />
    </Dialog>
  );
}
