import { CircleQuestionMark } from 'lucide-react';
import type { ReactNode } from 'react';
import { lazyPart } from '../lazyPart';
import { PopoverButton } from '../PopoverButton';

const HelpPopover = lazyPart(
  () => import('./HelpPopover').then((part) => part.HelpPopover),
  () => <span role="status">Help did not load.</span>,
);

/** A small button inside the search box that shows the ways to ask. */
export function HelpButton(): ReactNode {
  return (
    <PopoverButton
      className="search-box-button"
      aria-label="How to search"
      popoverTarget="search-help"
      opens={<HelpPopover />}
    >
      <CircleQuestionMark size={18} strokeWidth={1.5} aria-hidden="true" />
    </PopoverButton>
  );
}
