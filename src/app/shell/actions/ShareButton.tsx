import { Share2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { commonMessages } from '../../../messages/common';
import type { PickList } from '../../../view/pickList';
import { DialogButton, type IconOnly } from '../../registry/DialogButton';
import { lazyPart } from '../../kit/lazyPart';

const ShareDialog = lazyPart(
  () => import('../../features/share/ShareDialog').then((part) => part.ShareDialog),
  () => <span role="status">{commonMessages.loadFailed({ what: commonMessages.theShare })}</span>,
);

interface ShareButtonProps {
  readonly words: string;
  /** Default: false, with a visible label. */
  readonly iconOnly?: IconOnly;
  /** A list to share. Default: what is on screen. */
  readonly list?: PickList | undefined;
  /** As `DialogButton` has it. */
  readonly about?: string;
}

const SHARE = <Share2 size={16} strokeWidth={1.5} aria-hidden="true" />;

/** Opens the dialog with the link to what is on screen, or to a list. */
export function ShareButton({ words, iconOnly, list, about }: ShareButtonProps): ReactNode {
  return (
    <DialogButton
      icon={SHARE}
      words={words}
      iconOnly={iconOnly}
      about={about}
      renderDialog={(onClose) => <ShareDialog list={list} onClose={onClose} />}
    />
  );
}
