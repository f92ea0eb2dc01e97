import { useEffect, useRef } from 'react';
import type { ReactNode, ToggleEvent } from 'react';
import { AddressLink } from '../address/AddressLink';
import { SyntaxList } from './SyntaxList';
import './HelpPopover.css';

/** The ways to ask, at the box; the rest is a page of its own. Stands beside its button. */
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
      aria-label="How to search"
      tabIndex={-1}
      onToggle={moveFocus}
    >
      <SyntaxList onFollow={close} />
      <p>
        <AddressLink change={{ route: { kind: 'help' }, fragment: '' }}>All about searching</AddressLink>
      </p>
    </div>
  );
}

/** Into it when it opens; back to the button when it closes, unless the person went elsewhere. */
function moveFocus({ newState, currentTarget }: ToggleEvent<HTMLElement>): void {
  if (newState === 'open') currentTarget.focus();
  else if (document.activeElement === document.body)
    currentTarget.parentElement?.querySelector<HTMLElement>('[popovertarget]')?.focus();
}
