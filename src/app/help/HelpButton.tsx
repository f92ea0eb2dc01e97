import { CircleQuestionMark } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { lazyPart } from '../lazyPart';

const HelpPopover = lazyPart(
  async () => (await import('./HelpPopover')).HelpPopover,
  () => <span role="status">Help did not load.</span>,
);

/**
 * A small button inside the search box that shows the ways to ask. The first press fetches the popover, which
 * then shows itself; from then on the browser opens and closes it.
 */
export function HelpButton(): ReactNode {
  const [pressed, setPressed] = useState(false);
  return (
    <>
      <button
        type="button"
        className="search-box-button"
        aria-label="How to search"
        aria-haspopup="dialog"
        popoverTarget="search-help"
        onClick={() => setPressed(true)}
      >
        <CircleQuestionMark size={18} strokeWidth={1.5} aria-hidden="true" />
      </button>
      {pressed && (
        <Suspense fallback={null}>
          <HelpPopover />
        </Suspense>
      )}
    </>
  );
}
