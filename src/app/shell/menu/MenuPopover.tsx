import { Suspense, useEffect, useRef, useState, type ReactNode, type ToggleEvent } from 'react';
import { commonMessages } from '../../../messages/common';
import { menuMessages } from '../../../messages/menu';
import type { Route } from '../../../view/routes';
import { AddressLink } from '../../data/address/AddressLink';
import { MenuCommands } from './MenuCommands';
import { MenuDialog, type MenuDialogKind, type MenuSubject } from './MenuDialog';
import './MenuPopover.css';

export interface MenuPopoverProps {
  readonly id: string;
  readonly subject: MenuSubject;
}

const PAGES: readonly { readonly route: Route; readonly name: string }[] = [
  { route: { kind: 'explore' }, name: menuMessages.papers },
  { route: { kind: 'saved' }, name: menuMessages.library },
  { route: { kind: 'topics' }, name: menuMessages.topics },
  { route: { kind: 'map' }, name: menuMessages.map },
  { route: { kind: 'help' }, name: menuMessages.help },
];

/** The pages of the site, and the commands of this one. Anchored to its button. */
export function MenuPopover({ id, subject }: MenuPopoverProps): ReactNode {
  const popover = useRef<HTMLDivElement>(null);
  const [dialog, openDialog] = useState<MenuDialogKind>();
  useEffect(() => {
    const shown = popover.current;
    // The source is the stylesheet's implicit anchor, as after a click on the button.
    const source = shown === null ? null : buttonOf(shown);
    shown?.showPopover(source === null ? {} : { source });
  }, []);
  const close = (): void => popover.current?.hidePopover();
  const closeDialog = (): void => {
    openDialog(undefined);
    // The selected command is hidden with the menu.
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
        aria-label={commonMessages.menu}
        tabIndex={-1}
        onToggle={moveFocus}
      >
        <nav aria-label={menuMessages.pages}>
          <ul>
            {PAGES.map(({ route, name }) => (
              <li key={name}>
                <AddressLink change={{ route, fragment: '' }} onClick={close}>
                  {name}
                </AddressLink>
              </li>
            ))}
          </ul>
        </nav>
        <MenuCommands isPaper={subject.isPaper} onOpen={openDialog} onDone={close} />
      </div>
      {dialog !== undefined && (
        <Suspense fallback={null}>
          <MenuDialog kind={dialog} subject={subject} onClose={closeDialog} />
        </Suspense>
      )}
    </>
  );
}

/** Moves the focus into the menu when it opens, and back to its button when it closes and the focus is lost. */
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
