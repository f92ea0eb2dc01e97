import { ALargeSmall } from 'lucide-react';
import type { ReactNode } from 'react';
import { commonMessages } from '../../../messages/common';
import { toggleFocusMode } from '../../../store/focusMode';
import { DialogButton, type IconOnly } from '../../registry/DialogButton';
import { lazyPart } from '../../kit/lazyPart';

/** The dialog of display settings, in a chunk of its own. */
export const SettingsPart = lazyPart(
  () => import('../../features/settings/SettingsDialog').then((part) => part.SettingsDialog),
  () => <span role="status">{commonMessages.loadFailed({ what: commonMessages.theSettings })}</span>,
);

interface SettingsButtonProps {
  readonly words: string;
  /** Default: false, which shows the words. */
  readonly iconOnly?: IconOnly;
}

/** Opens the display settings from an open paper. */
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
