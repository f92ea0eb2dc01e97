import { Suspense, useEffect, useRef, useState } from 'react';
import type { ReactNode, ToggleEvent } from 'react';
import type { Route } from '../../view/routes';
import { AddressLink } from '../address/AddressLink';
import { MenuActs } from './MenuActs';
import { MenuDialog } from './MenuDialog';
import type { MenuOpened, MenuSubject } from './menuSubject';
import './MenuPopover.css';

export interface MenuPopoverProps {
  readonly id: string;
  readonly subject: MenuSubject;
}

const PAGES: readonly { readonly route: Route; readonly name: string; readonly says: string }[] = [
  { route: { kind: 'explore' }, name: 'Papers', says: 'search and read' },
  { route: { kind: 'saved' }, name: 'Your library', says: 'saved, notes, backup' },
  { route: { kind: 'topics' }, name: 'Topics', says: 'what they mean' },
  { route: { kind: 'map' }, name: 'Map', says: 'like beside like' },
  { route: { kind: 'help' }, name: 'Help', says: 'searching, keys' },
];

/** The pages of the site, and what can be done on this one. Stands under its button. */
export function MenuPopover({ id, subject }: MenuPopoverProps): ReactNode {
  const popover = useRef<HTMLDivElement>(null);
  const [opened, open] = useState<MenuOpened>();
  useEffect(() => {
    const shown = popover.current;
    // The source is the implicit anchor of the stylesheet, as after a press of the button.
    const source = shown === null ? null : buttonOf(shown);
    shown?.showPopover(source === null ? {} : { source });
  }, []);
  const close = (): void => popover.current?.hidePopover();
  const closeDialog = (): void => {
    open(undefined);
    // What was pressed is hidden with the menu.
    if (popover.current !== null) focusButton(popover.current);
  };
  return (
    <>
      <div
        ref={popover}
        id={id}
        className="menu-popover"
        popover="auto"
        role="dialog"
        aria-label="Menu"
        tabIndex={-1}
        onToggle={moveFocus}
      >
        <nav aria-label="Pages">
          <ul>
            {PAGES.map(({ route, name, says }) => (
              <li key={name}>
                <AddressLink change={{ route, fragment: '' }} onClick={close}>
                  <span>{name}</span>
                  <span>{says}</span>
                </AddressLink>
              </li>
            ))}
          </ul>
        </nav>
        <MenuActs isPaper={subject.isPaper} onOpen={open} onDone={close} />
      </div>
      {opened !== undefined && (
        <Suspense fallback={null}>
          <MenuDialog opened={opened} subject={subject} onClose={closeDialog} />
        </Suspense>
      )}
    </>
  );
}

/** Into it when it opens; back to the button when it closes, unless the person went elsewhere. */
function moveFocus({ newState, currentTarget }: ToggleEvent<HTMLElement>): void {
  if (newState === 'open') currentTarget.focus();
  else if (document.activeElement === document.body) focusButton(currentTarget);
}

function focusButton(popover: HTMLElement): void {
  buttonOf(popover)?.focus();
}

function buttonOf(popover: HTMLElement): HTMLElement | null {
  return (
    popover.parentElement?.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(popover.id)}"]`) ?? null
  );
}
