import { Trash2, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { listDialogMessages } from '../../../messages/listDialog';
import type { PaperSource } from '../../../corpus/source';
import { clear, undo } from '../../../store/changePicks';
import { usePicks } from '../../../store/picksStore';
import { Button } from '../../kit/Button';
import { EMPTY_VIEW } from '../../../view/view';
import { AddressLink } from '../../data/address/AddressLink';
import { Dialog } from '../../kit/dialog/Dialog';
import { closeDialog } from './closeDialog';
import type { ListTools } from './listTools';
import { PickedPapers } from './PickedPapers';
import { PicksName } from './PicksName';
import './PicksDialog.css';

interface PicksDialogProps {
  readonly source: PaperSource | undefined;
  /** Returns those of its papers that are in this collection. */
  readonly papers: () => readonly CatalogPaper[];
  readonly Tools: ListTools;
  readonly onClose: () => void;
}

/** The dialog of the list: its name, its papers, and ways to open, share, export and empty it. */
export function PicksDialog({ source, papers, Tools, onClose }: PicksDialogProps): ReactNode {
  const { list, before } = usePicks();
  const [announcement, announce] = useState('');
  const count = useRef<HTMLParagraphElement>(null);
  const isEmpty = list.ids.length === 0;
  // The selected button was removed with the last paper.
  useEffect(() => {
    if (isEmpty) count.current?.focus();
  }, [isEmpty]);
  const clearAll = (): void => {
    announce(listDialogMessages.removedAll({ count: list.ids.length }));
    clear();
  };
  const restore = (): void => {
    announce(listDialogMessages.restored);
    undo();
    count.current?.focus();
  };
  const foot = (
    <>
      <p className="picks-announcement" role="status">
        {announcement}
      </p>
      {before !== null && (
        <Button onClick={restore}>
          <Undo2 size={16} strokeWidth={1.5} aria-hidden="true" />
          <span>{listDialogMessages.undo}</span>
        </Button>
      )}
      {!isEmpty && (
        <>
          <Button onClick={clearAll}>
            <Trash2 size={16} strokeWidth={1.5} aria-hidden="true" />
            <span>{listDialogMessages.emptyList}</span>
          </Button>
          <span className="picks-out">
            <AddressLink
              className="button"
              change={{ route: { kind: 'explore' }, view: EMPTY_VIEW, list, fragment: '' }}
              onClick={closeDialog}
            >
              {listDialogMessages.openList}
            </AddressLink>
            <Tools list={list} papers={papers} />
          </span>
        </>
      )}
    </>
  );
  return (
    <Dialog title={listDialogMessages.title} onClose={onClose} foot={foot}>
      <p className="picks-count" ref={count} tabIndex={-1}>
        {isEmpty ? listDialogMessages.empty : listDialogMessages.stored({ count: list.ids.length })}
      </p>
      {!isEmpty && <PicksName />}
      <PickedPapers source={source} onAnnounce={announce} />
    </Dialog>
  );
}
