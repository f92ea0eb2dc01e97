import { ListOrdered, Undo2 } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { listDialogMessages } from '../../../messages/listDialog';
import { useSource } from '../../data/sourceStore';
import { undo } from '../../../store/changePicks';
import { usePicks } from '../../../store/picksStore';
import { Button } from '../../kit/Button';
import { focusResults } from '../../kit/moveFocusAfterRemoval';
import type { KeyOf } from '../../registry/commands';
import { useCommand } from '../../registry/useCommand';
import type { ListTools } from './listTools';
import { PicksDialog } from './PicksDialog';
import { useForgetting } from './useForgetting';
import './PickActions.css';

/** Buttons to review, share and export the list; Undo for an emptied one, until the next page. */
export function PickActions({ Tools }: { readonly Tools: ListTools }): ReactNode {
  const source = useSource();
  const [reviewing, setReviewing] = useState(false);
  const list = usePicks((store) => store.list);
  const here = useMemo(() => list.ids.flatMap((id) => source?.paper(id) ?? []), [list, source]);
  const papers = (): typeof here => here;
  const isEmpty = list.ids.length === 0;
  useForgetting();
  useCommand('review', isEmpty ? undefined : () => setReviewing(true));
  const Icon = isEmpty ? Undo2 : ListOrdered;
  const close = (): void => {
    setReviewing(false);
    const now = usePicks.getState();
    // The bar is gone, and with it the button that the focus would go back to.
    if (now.list.ids.length === 0 && now.before === null) focusResults();
  };
  return (
    <div className="pick-actions">
      {/* One button for both, so that it keeps the focus. */}
      <Button
        aria-haspopup={isEmpty ? undefined : 'dialog'}
        aria-keyshortcuts={isEmpty ? undefined : ('v' satisfies KeyOf<'review'>)}
        onClick={isEmpty ? undo : () => setReviewing(true)}
      >
        <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
        <span className="pick-actions-review">
          {isEmpty ? listDialogMessages.undo : listDialogMessages.review}
        </span>
      </Button>
      {!isEmpty && <Tools list={list} papers={papers} />}
      {reviewing && <PicksDialog source={source} papers={papers} Tools={Tools} onClose={close} />}
    </div>
  );
}
