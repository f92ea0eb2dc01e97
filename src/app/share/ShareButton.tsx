import { Share2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PickList } from '../../view/pickList';
import { DialogButton } from '../dialog/DialogButton';
import type { IconOnly } from '../dialog/DialogButton';
import { lazyPart } from '../lazyPart';

const ShareDialog = lazyPart(
  () => import('./ShareDialog').then((part) => part.ShareDialog),
  () => <span role="status">Sharing did not load.</span>,
);

interface ShareButtonProps {
  readonly words: string;
  /** Default: false, the words are seen. */
  readonly iconOnly?: IconOnly;
  /** A list to share in the place of what is on screen. Default: what is on screen. */
  readonly list?: PickList | undefined;
}

/** Opens the dialog with the link of exactly what is on screen, or of a list of picked papers. */
export function ShareButton({ words, iconOnly, list }: ShareButtonProps): ReactNode {
  return (
    <DialogButton
      icon={<Share2 size={16} strokeWidth={1.5} aria-hidden="true" />}
      words={words}
      iconOnly={iconOnly}
      renderDialog={(onClose) => <ShareDialog list={list} onClose={onClose} />}
    />
  );
}
