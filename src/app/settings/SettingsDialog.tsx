import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSettings } from '../../store/settingsStore';
import { Button } from '../../ui/Button';
import { Dialog } from '../dialog/Dialog';
import { SettingChoice } from './SettingChoice';
import { SETTING_WORDS } from './settingWords';
import './SettingsDialog.css';

export interface SettingsDialogProps {
  readonly onClose: () => void;
  /** Shows the open paper alone; left out where no paper is open. */
  readonly onFocus?: () => void;
}

/** How papers are read on this device: each choice is in force at once, here and on the page behind. */
export function SettingsDialog({ onClose, onFocus }: SettingsDialogProps): ReactNode {
  const reset = useSettings((store) => store.reset);
  const kept = useSettings((store) => store.kept);
  const [wasReset, setReset] = useState(false);
  const focus = (): void => {
    onClose();
    onFocus?.();
  };
  const foot = (
    <>
      <Button
        onClick={() => {
          reset();
          setReset(true);
        }}
      >
        Back to the defaults
      </Button>
      {onFocus && <Button onClick={focus}>Show the paper alone</Button>}
      <p className="dialog-status" role="status">
        {status(kept, wasReset)}
      </p>
    </>
  );
  return (
    <Dialog title="Reading" onClose={onClose} foot={foot}>
      <Specimen />
      <div className="settings">
        {SETTING_WORDS.map((setting) => (
          <SettingChoice key={setting.name} setting={setting} />
        ))}
      </div>
    </Dialog>
  );
}

function status(kept: boolean, wasReset: boolean): string {
  if (!kept)
    return 'This browser keeps nothing for this site: what you choose lasts until you close the page.';
  return wasReset ? 'All is as it was at first.' : '';
}

/** What the choices come to, where the dialog covers the page. */
function Specimen(): ReactNode {
  return (
    <div className="settings-specimen" aria-hidden="true">
      <p>On the reading of many papers</p>
      <p>
        An abstract is read in lines that the eye can follow back without losing its place, in a size that
        asks for no effort, with the words that were <mark>searched for</mark> marked where they stand.
      </p>
    </div>
  );
}
