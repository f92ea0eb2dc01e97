import { ALargeSmall } from 'lucide-react';
import type { ReactNode } from 'react';
import { toggleFocusMode } from '../../store/focusMode';
import { DialogButton } from '../dialog/DialogButton';
import type { IconOnly } from '../dialog/DialogButton';
import { SettingsPart } from './SettingsPart';

interface SettingsButtonProps {
  readonly words: string;
  /** Default: false, the words are seen. */
  readonly iconOnly?: IconOnly;
}

/** Opens the dialog of how things are read, beside an open paper. */
export function SettingsButton({ words, iconOnly }: SettingsButtonProps): ReactNode {
  return (
    <DialogButton
      icon={<ALargeSmall size={18} strokeWidth={1.5} aria-hidden="true" />}
      words={words}
      iconOnly={iconOnly}
      renderDialog={(onClose) => <SettingsPart onClose={onClose} onFocus={toggleFocusMode} />}
    />
  );
}
