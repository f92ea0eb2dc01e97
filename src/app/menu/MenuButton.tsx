import { Menu } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { lazyPart } from '../lazyPart';
import { PopoverButton } from '../PopoverButton';
import type { MenuSubject } from './menuSubject';

const MenuPopover = lazyPart(
  () => import('./MenuPopover').then((part) => part.MenuPopover),
  () => <span role="status">The menu did not load.</span>,
);

/** The way to everything that is not the list: other pages, and what can be done with what is on screen. */
export function MenuButton({ subject }: { readonly subject: MenuSubject }): ReactNode {
  const id = useId();
  return (
    <PopoverButton
      className="button"
      aria-label="Menu"
      popoverTarget={id}
      opens={<MenuPopover id={id} subject={subject} />}
    >
      <Menu size={18} strokeWidth={1.5} aria-hidden="true" />
    </PopoverButton>
  );
}
