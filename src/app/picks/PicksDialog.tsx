import { countPapers } from '../../catalog/words';
import { Trash2, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { LoadedCatalog } from '../../store/catalogStore';
import { clear, undo } from '../../store/changePicks';
import { usePicks } from '../../store/picksStore';
import { Button } from '../../ui/Button';
import { EMPTY_VIEW } from '../../view/view';
import { AddressLink } from '../address/AddressLink';
import { Dialog } from '../dialog/Dialog';
import { closeAround } from './closeAround';
import { PickedPapers } from './PickedPapers';
import { PicksName } from './PicksName';
import { PicksOut } from './PicksOut';
import './PicksDialog.css';

interface PicksDialogProps {
  readonly loaded: LoadedCatalog;
  readonly onClose: () => void;
}

/** The picks to look through: their name, their order, and where they can go from here. */
export function PicksDialog({ loaded, onClose }: PicksDialogProps): ReactNode {
  const { list, before } = usePicks();
  const [news, setNews] = useState('');
  const count = useRef<HTMLParagraphElement>(null);
  const isEmpty = list.ids.length === 0;
  // What was pressed went with the last paper.
  useEffect(() => {
    if (isEmpty) count.current?.focus();
  }, [isEmpty]);
  const clearAll = (): void => {
    setNews(`Dropped all ${list.ids.length}.`);
    clear();
  };
  const takeBack = (): void => {
    setNews('Brought back.');
    undo();
    count.current?.focus();
  };
  const foot = (
    <>
      <p className="picks-news" role="status">
        {news}
      </p>
      {before !== null && (
        <Button onClick={takeBack}>
          <Undo2 size={16} strokeWidth={1.5} aria-hidden="true" />
          Undo
        </Button>
      )}
      {!isEmpty && (
        <>
          <Button onClick={clearAll}>
            <Trash2 size={16} strokeWidth={1.5} aria-hidden="true" />
            Clear all
          </Button>
          <span className="picks-out">
            <AddressLink
              className="button"
              change={{ route: { kind: 'explore' }, view: EMPTY_VIEW, list, fragment: '' }}
              onClick={closeAround}
            >
              See as a list
            </AddressLink>
            <PicksOut ordinalById={loaded.ordinalById} />
          </span>
        </>
      )}
    </>
  );
  return (
    <Dialog title="Your picks" onClose={onClose} foot={foot}>
      <p className="picks-count" ref={count} tabIndex={-1}>
        {isEmpty ? 'Nothing is picked.' : `${countPapers(list.ids.length)}, kept on this device.`}
      </p>
      {!isEmpty && <PicksName />}
      <PickedPapers loaded={loaded} onNews={setNews} />
    </Dialog>
  );
}
