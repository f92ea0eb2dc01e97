import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { MouseEvent, ReactNode, SyntheticEvent } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../../ui/Button';
import './Dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What is to be done at the end; always in sight. Default: nothing. */
  readonly foot?: ReactNode;
  /** What stands at the top in the place of the title, which is then read out alone, and of the button that closes. */
  readonly head?: ReactNode;
  /** Whether the middle is words alone: it takes the focus, for keys to scroll it. Default: false. */
  readonly isText?: boolean;
  /** For a look of its own. Default: none. */
  readonly className?: string;
}

/**
 * A modal dialog that opens when it is drawn. Focus goes to what is marked with `data-focus-first`, else to
 * where the browser puts it; on closing the browser gives it back to the button.
 *
 * It stands at the end of the page and not beside its button, for that may be hidden when a window is turned
 * or made smaller, and would take an open dialog with it.
 */
export function Dialog(props: DialogProps): ReactNode {
  const { title, onClose, children, foot, head, isText = false, className = '' } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    if (shown === null || shown.open) return;
    shown.showModal();
    shown.querySelector<HTMLElement>('[data-focus-first]')?.focus();
  }, []);
  const close = (): void => dialog.current?.close();
  const closeOutside = (event: MouseEvent): void => {
    if (event.target === dialog.current) close();
  };
  const closed = (event: SyntheticEvent): void => {
    // React lets it rise to a dialog around the button, which is not the one that was closed.
    event.stopPropagation();
    onClose();
  };
  return createPortal(
    /* The dialog's own key for closing is Escape; the pointer closes it by a press beside it. */
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={heading}
      onClick={closeOutside}
      onClose={closed}
      onCancel={(event) => event.stopPropagation()}
    >
      <div className="dialog-head">
        <h2 id={heading} className={head === undefined ? undefined : 'visually-hidden'}>
          {title}
        </h2>
        {head ?? (
          <Button aria-label="Close" onClick={close}>
            <X size={18} strokeWidth={1.5} aria-hidden="true" />
          </Button>
        )}
      </div>
      <div
        className="dialog-body"
        {...(isText && { tabIndex: 0, role: 'group', 'aria-labelledby': heading })}
      >
        {children}
      </div>
      {foot !== undefined && <div className="dialog-foot">{foot}</div>}
    </dialog>,
    document.body,
  );
}
