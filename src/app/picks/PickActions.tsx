import { ListOrdered } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { NO_CATALOG, useCatalogStore } from '../../store/catalogStore';
import { usePicks } from '../../store/picksStore';
import { Button } from '../../ui/Button';
import { focusResults } from '../explore/passFocusOn';
import { PicksDialog } from './PicksDialog';
import { PicksOut } from './PicksOut';
import './PickActions.css';

/** What can be done with the picks: looked through, shared and exported. */
export function PickActions(): ReactNode {
  const loaded = useCatalogStore(({ status }) => (status.kind === 'ready' ? status.loaded : NO_CATALOG));
  const [reviewing, setReviewing] = useState(false);
  const close = (): void => {
    setReviewing(false);
    // Then the bar is gone, and with it the button that the focus would go back to.
    if (usePicks.getState().list.ids.length === 0) focusResults();
  };
  return (
    <div className="pick-actions">
      <Button aria-haspopup="dialog" onClick={() => setReviewing(true)}>
        <ListOrdered size={16} strokeWidth={1.5} aria-hidden="true" />
        Review
      </Button>
      <PicksOut ordinalById={loaded.ordinalById} />
      {reviewing && <PicksDialog loaded={loaded} onClose={close} />}
    </div>
  );
}
