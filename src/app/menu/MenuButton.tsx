import { Menu } from 'lucide-react';
import type { ReactNode } from 'react';
import { lazyPart } from '../lazyPart';
import { PopoverButton } from '../PopoverButton';
import './MenuButton.css';

const MenuPopover = lazyPart(
  () => import('./MenuPopover').then((part) => part.MenuPopover),
  () => <span role="status">The menu did not load.</span>,
);

/** The way to everything that is not the list: other pages, and what can be set. */
export function MenuButton(): ReactNode {
  return (
    <div className="menu-place">
      <PopoverButton className="button" aria-label="Menu" popoverTarget="menu" opens={<MenuPopover />}>
        <Menu size={18} strokeWidth={1.5} aria-hidden="true" />
      </PopoverButton>
    </div>
  );
}
