import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import type { CommandId, KeyOf } from '../keys/commands';
import { useCommand } from '../keys/useCommand';
import './DialogButton.css';

/** Where there is room for the icon alone: everywhere, or on narrow screens. The words are then for screen readers. */
export type IconOnly = boolean | 'narrow';

interface DialogButtonProps {
  readonly icon: ReactNode;
  readonly words: string;
  readonly iconOnly?: IconOnly | undefined;
  /** The key that opens the same dialog. Default: none. */
  readonly shortcut?: KeyOf<CommandId> | undefined;
  /** Draws the dialog, a lazy part that shows itself when it is first drawn and says when it was closed. */
  readonly renderDialog: (onClose: () => void) => ReactNode;
}

/** A button that opens a dialog. The first press fetches it; it is there only while it is open. */
export function DialogButton({
  icon,
  words,
  iconOnly,
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
      </Button>
      {open && <Suspense fallback={null}>{renderDialog(() => setOpen(false))}</Suspense>}
    </>
  );
}

function hiddenBy(iconOnly: IconOnly | undefined): string | undefined {
  if (iconOnly === 'narrow') return 'wide-words';
  return iconOnly === true ? 'visually-hidden' : undefined;
}
