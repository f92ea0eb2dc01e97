import { Suspense, useState, type ReactNode } from 'react';
import { Button } from '../kit/Button';
import type { CommandId, KeyOf } from './commands';
import { useCommand } from './useCommand';

/** Whether only the icon is visible: everywhere, or on narrow screens. The text is then for screen readers. */
export type IconOnly = boolean | 'narrow';

interface DialogButtonProps {
  readonly icon: ReactNode;
  readonly words: string;
  readonly iconOnly?: IconOnly | undefined;
  /** What the words are about, for screen readers, where the place of the button shows it. Default: none. */
  readonly about?: string | undefined;
  /** The key that opens the same dialog. Default: none. */
  readonly shortcut?: KeyOf<CommandId> | undefined;
  /** Renders the dialog, a lazy component that opens itself and calls `onClose` when it was closed. */
  readonly renderDialog: (onClose: () => void) => ReactNode;
}

/** A button that opens a dialog. The first click loads it. It is mounted only while it is open. */
export function DialogButton({
  icon,
  words,
  iconOnly,
  about,
  shortcut,
  renderDialog,
}: DialogButtonProps): ReactNode {
  const [open, setOpen] = useState(false);
  useCommand(shortcut === 'e' ? 'exportList' : undefined, () => setOpen(true));
  return (
    <>
      <Button aria-haspopup="dialog" aria-keyshortcuts={shortcut} onClick={() => setOpen(true)}>
        {icon}
        <span className={hiddenBy(iconOnly)}>{words}</span>
        {about !== undefined && <span className="visually-hidden">{` ${about}`}</span>}
      </Button>
      {open && <Suspense fallback={null}>{renderDialog(() => setOpen(false))}</Suspense>}
    </>
  );
}

function hiddenBy(iconOnly: IconOnly | undefined): string | undefined {
  if (iconOnly === 'narrow') return 'wide-words';
  return iconOnly === true ? 'visually-hidden' : undefined;
}
