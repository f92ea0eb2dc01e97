import { useEffect, useRef } from 'react';
import type { ReactNode, ToggleEvent } from 'react';
import type { Route } from '../../view/routes';
import { AddressLink } from '../address/AddressLink';
import './MenuPopover.css';

const PAGES: readonly { readonly route: Route; readonly name: string; readonly says: string }[] = [
  { route: { kind: 'explore' }, name: 'Papers', says: 'search and read' },
  { route: { kind: 'saved' }, name: 'Your library', says: 'saved, notes, backup' },
  { route: { kind: 'topics' }, name: 'Topics', says: 'what they mean' },
  { route: { kind: 'help' }, name: 'Help', says: 'searching, keys' },
];

/** The pages of the site, and what can be done on any of them. Stands under its button. */
export function MenuPopover(): ReactNode {
  const popover = useRef<HTMLDivElement>(null);
  useEffect(() => popover.current?.showPopover(), []);
  const close = (): void => popover.current?.hidePopover();
  return (
    <div
      ref={popover}
      id="menu"
      className="menu-popover"
      popover="auto"
      role="dialog"
      aria-label="Menu"
      tabIndex={-1}
      onBeforeToggle={place}
      onToggle={moveFocus}
    >
      <nav aria-label="Pages">
        <ul>
          {PAGES.map(({ route, name, says }) => (
            <li key={name}>
              <AddressLink change={{ route, fragment: '' }} onClick={close}>
                {name}
                <span>{says}</span>
              </AddressLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** On top of everything it is placed against the window, and so has to be told where its button is. */
function place({ newState, currentTarget }: ToggleEvent<HTMLElement>): void {
  const button = currentTarget.parentElement?.getBoundingClientRect();
  if (newState !== 'open' || button === undefined) return;
  currentTarget.style.setProperty('--top', `${button.bottom}px`);
  currentTarget.style.setProperty('--right', `${document.documentElement.clientWidth - button.right}px`);
}

/** Into it when it opens; back to the button when it closes, unless the person went elsewhere. */
function moveFocus({ newState, currentTarget }: ToggleEvent<HTMLElement>): void {
  if (newState === 'open') currentTarget.focus();
  else if (document.activeElement === document.body)
    currentTarget.parentElement?.querySelector<HTMLElement>('[popovertarget]')?.focus();
}
