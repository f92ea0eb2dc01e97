import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { slugOf } from '../../../catalog/slugOf';
import type { PaperId } from '../../../model/paper';
import { listDialogMessages } from '../../../messages/listDialog';
import type { PaperSource } from '../../../corpus/source';
import { drop, move } from '../../../store/changePicks';
import { usePicks } from '../../../store/picksStore';
import { Button } from '../../kit/Button';
import { PassageText } from '../../passage/PassageText';
import { AddressLink } from '../../data/address/AddressLink';
import { closeDialog } from './closeDialog';

interface PickedPapersProps {
  readonly source: PaperSource | undefined;
  /** Called with what to announce. */
  readonly onAnnounce: (announcement: string) => void;
}

/** The list's papers in their order, each with buttons to move and remove it. */
export function PickedPapers({ source, onAnnounce }: PickedPapersProps): ReactNode {
  const { ids } = usePicks((store) => store.list);

  function moveBy(id: PaperId, words: string, by: 1 | -1): void {
    move(id, by);
    onAnnounce(listDialogMessages.moved({ paper: words, to: ids.indexOf(id) + by + 1, of: ids.length }));
  }

  function removeAt(event: MouseEvent, id: PaperId, words: string): void {
    // The focus moves to a neighbouring paper, because the button is removed with its paper.
    const row = event.currentTarget.closest('li');
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    next?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    drop(id);
    onAnnounce(listDialogMessages.removed({ paper: words }));
  }

  return (
    <ol className="picked" aria-label={listDialogMessages.papers}>
      {ids.map((id, at) => {
        const paper = source?.paper(id);
        const words = paper === undefined ? id : listDialogMessages.quoted({ title: paper.title.text });
        const isFirst = at === 0;
        const isLast = at === ids.length - 1;
        return (
          <li key={id}>
            {paper === undefined ? (
              <span className="picked-missing">{listDialogMessages.missing({ id })}</span>
            ) : (
              <AddressLink
                className="picked-title"
                change={{ route: { kind: 'paper', slug: slugOf(paper) }, fragment: '' }}
                onClick={closeDialog}
              >
                <PassageText passage={paper.title} matches={[]} links={false} />
              </AddressLink>
            )}
            <Button
              aria-label={listDialogMessages.moveUp({ paper: words })}
              aria-disabled={isFirst}
              onClick={isFirst ? undefined : () => moveBy(id, words, -1)}
            >
              <ArrowUp size={16} strokeWidth={1.5} aria-hidden="true" />
            </Button>
            <Button
              aria-label={listDialogMessages.moveDown({ paper: words })}
              aria-disabled={isLast}
              onClick={isLast ? undefined : () => moveBy(id, words, 1)}
            >
              <ArrowDown size={16} strokeWidth={1.5} aria-hidden="true" />
            </Button>
            <Button
              aria-label={listDialogMessages.remove({ paper: words })}
              onClick={(event) => removeAt(event, id, words)}
            >
              <X size={16} strokeWidth={1.5} aria-hidden="true" />
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
