import { Menu } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { commonMessages } from '../../../messages/common';
import { lazyPart } from '../../kit/lazyPart';
import { PopoverButton } from '../../kit/PopoverButton';
import type { MenuSubject } from './MenuDialog';

const MenuPopover = lazyPart(
  () => import('./MenuPopover').then((part) => part.MenuPopover),
  () => <span role="status">{commonMessages.loadFailed({ what: commonMessages.theMenu })}</span>,
);

const BARS = <Menu size={18} strokeWidth={1.5} aria-hidden="true" />;

/** Opens the menu: other pages, and commands for the papers on screen. */
export function MenuButton({ subject }: { readonly subject: MenuSubject }): ReactNode {
  const id = useId();
  return (
    <PopoverButton
      className="button"
      aria-label={commonMessages.menu}
      popoverTarget={id}
      opens={<MenuPopover id={id} subject={subject} />}
    >
      {BARS}
    </PopoverButton>
  );
}
