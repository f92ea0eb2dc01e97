import { CircleQuestionMark } from 'lucide-react';
import type { ReactNode } from 'react';
import { commonMessages } from '../../../messages/common';
import { lazyPart } from '../../kit/lazyPart';
import { PopoverButton } from '../../kit/PopoverButton';

const HelpPopover = lazyPart(
  () => import('./HelpPopover').then((part) => part.HelpPopover),
  () => <span role="status">{commonMessages.loadFailed({ what: commonMessages.theHelp })}</span>,
);

const QUESTION_MARK = <CircleQuestionMark size={18} strokeWidth={1.5} aria-hidden="true" />;

/** A button in the search box that shows the query syntax. */
export function HelpButton(): ReactNode {
  return (
    <PopoverButton
      className="search-box-button"
      aria-label={commonMessages.howToSearch}
      popoverTarget="search-help"
      opens={<HelpPopover />}
    >
      {QUESTION_MARK}
    </PopoverButton>
  );
}
