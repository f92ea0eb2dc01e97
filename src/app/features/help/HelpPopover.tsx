import { useEffect, useRef, type ReactNode, type ToggleEvent } from 'react';
import { helpMessages } from '../../../messages/help';
import { AddressLink } from '../../data/address/AddressLink';
import { SyntaxList } from './SyntaxList';
import './HelpPopover.css';

/** The query syntax at the search box, with a link to the help page. */
export function HelpPopover(): ReactNode {
  const popover = useRef<HTMLDivElement>(null);
  useEffect(() => popover.current?.showPopover(), []);
  const close = (): void => popover.current?.hidePopover();
  return (
    <div
      ref={popover}
      id="search-help"
      className="help-popover"
      popover="auto"
      role="dialog"
      aria-label={helpMessages.title}
      tabIndex={-1}
      onToggle={moveFocus}
    >
      <SyntaxList onFollow={close} />
      <p>
        <AddressLink change={{ route: { kind: 'help' }, fragment: '' }}>{helpMessages.all}</AddressLink>
      </p>
    </div>
  );
}

/** Moves the focus into the popover when it opens, and back to its button when it closes and the focus is lost. */
function moveFocus({ newState, currentTarget }: ToggleEvent<HTMLElement>): void {
  if (newState === 'open') currentTarget.focus();
  else if (document.activeElement === document.body)
    currentTarget.parentElement?.querySelector<HTMLElement>('[popovertarget]')?.focus();
}
