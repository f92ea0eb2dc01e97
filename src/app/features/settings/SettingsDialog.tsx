import { useState, type ReactNode } from 'react';
import { settingsMessages } from '../../../messages/settings';
import { useSettings } from '../../../store/settingsStore';
import { Button } from '../../kit/Button';
import { Sentence } from '../../kit/Sentence';
import { Dialog } from '../../kit/dialog/Dialog';
import { SettingChoice } from './SettingChoice';
import { SETTING_WORDS } from './settingWords';
import './SettingsDialog.css';

export interface SettingsDialogProps {
  readonly onClose: () => void;
  /** Turns on focus mode; absent where no paper is open. */
  readonly onFocus?: () => void;
}

/** The display settings of this device. Each choice applies at once, here and on the page behind. */
export function SettingsDialog({ onClose, onFocus }: SettingsDialogProps): ReactNode {
  const reset = useSettings((store) => store.reset);
  const isStored = useSettings((store) => store.kept);
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
        {settingsMessages.reset}
      </Button>
      {onFocus && <Button onClick={focus}>{settingsMessages.focusMode}</Button>}
      <p className="dialog-status" role="status">
        {status(isStored, wasReset)}
      </p>
    </>
  );
  return (
    <Dialog title={settingsMessages.title} onClose={onClose} foot={foot}>
      <Sample />
      <div className="settings">
        {SETTING_WORDS.map((setting) => (
          <SettingChoice key={setting.name} setting={setting} />
        ))}
      </div>
    </Dialog>
  );
}

function status(isStored: boolean, wasReset: boolean): string {
  if (!isStored) return settingsMessages.notStored;
  return wasReset ? settingsMessages.wasReset : '';
}

/** Shows the effect of the choices, because the dialog covers the page. */
function Sample(): ReactNode {
  const searched = <mark>{settingsMessages.searched}</mark>;
  return (
    <div className="settings-sample" aria-hidden="true">
      <p>{settingsMessages.sampleTitle}</p>
      <p>
        <Sentence text={settingsMessages.sample} parts={{ searched }} />
      </p>
    </div>
  );
}
