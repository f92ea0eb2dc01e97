import { X } from 'lucide-react';
import { useEffect, useId, useRef, type MouseEvent, type ReactNode, type SyntheticEvent } from 'react';
import { createPortal } from 'react-dom';
import { commonMessages } from '../../../messages/common';
import { Button } from '../Button';
import './Dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The actions at the end. They are always visible. Default: none. */
  readonly foot?: ReactNode;
  /** Replaces the title, which is then for screen readers only, and the close button. Default: neither. */
  readonly head?: ReactNode;
  /** True when the body is only text. It is then focusable, so that the keyboard can scroll it. Default: false. */
  readonly isText?: boolean;
  /** An additional CSS class. Default: none. */
  readonly className?: string;
}

/**
 * A modal dialog that opens as soon as it is rendered. The focus moves to the element with `data-focus-first`, or to
 * the browser's choice. When the dialog closes, the browser returns the focus to the button.
 *
 * It is a portal at the end of the page, because its button can be hidden when the window is resized, and would hide
 * an open dialog inside it.
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
    // React bubbles the event through portals, to a dialog around the button that was not closed.
    event.stopPropagation();
    onClose();
  };
  return createPortal(
    /* A click outside the dialog closes it. For the keyboard the dialog has Escape. */
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
          <Button aria-label={commonMessages.close} onClick={close}>
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
