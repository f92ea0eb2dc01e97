import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { slugOf } from '../../catalog/slugOf';
import type { PaperId } from '../../digest/paper';
import type { LoadedCatalog } from '../../store/catalogStore';
import { drop, move } from '../../store/changePicks';
import { usePicks } from '../../store/picksStore';
import { Button } from '../../ui/Button';
import { PassageText } from '../../ui/PassageText';
import { AddressLink } from '../address/AddressLink';
import { closeAround } from './closeAround';

interface PickedPapersProps {
  readonly loaded: LoadedCatalog;
  /** Told what a press did, in words to be read out. */
  readonly onNews: (news: string) => void;
}

/** The picks in their order, each with the buttons that move it and drop it. */
export function PickedPapers({ loaded, onNews }: PickedPapersProps): ReactNode {
  const { papers, ordinalById } = loaded;
  const { ids } = usePicks((store) => store.list);

  function moveBy(id: PaperId, words: string, by: 1 | -1): void {
    move(id, by);
    onNews(`${words}: now ${ids.indexOf(id) + by + 1} of ${ids.length}.`);
  }

  function dropAt(event: MouseEvent, id: PaperId, words: string): void {
    // The focus goes where the paper's neighbour is, for the button goes with the paper.
    const row = event.currentTarget.closest('li');
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    next?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    drop(id);
    onNews(`Dropped ${words}.`);
  }

  return (
    <ol className="picked" aria-label="Picked papers">
      {ids.map((id, at) => {
        const paper = papers[ordinalById.get(id) ?? -1];
        const words = paper === undefined ? id : `“${paper.title.text}”`;
        const isFirst = at === 0;
        const isLast = at === ids.length - 1;
        return (
          <li key={id}>
            {paper === undefined ? (
              <span className="picked-missing">{`Not in this catalog: ${id}`}</span>
            ) : (
              <AddressLink
                className="picked-title"
                change={{ route: { kind: 'paper', slug: slugOf(paper) }, fragment: '' }}
                onClick={closeAround}
              >
                <PassageText passage={paper.title} matches={[]} links={false} />
              </AddressLink>
            )}
            <Button
              aria-label={`Move up: ${words}`}
              aria-disabled={isFirst}
              onClick={isFirst ? undefined : () => moveBy(id, words, -1)}
            >
              <ArrowUp size={16} strokeWidth={1.5} aria-hidden="true" />
            </Button>
            <Button
              aria-label={`Move down: ${words}`}
              aria-disabled={isLast}
              onClick={isLast ? undefined : () => moveBy(id, words, 1)}
            >
              <ArrowDown size={16} strokeWidth={1.5} aria-hidden="true" />
            </Button>
            <Button aria-label={`Drop: ${words}`} onClick={(event) => dropAt(event, id, words)}>
              <X size={16} strokeWidth={1.5} aria-hidden="true" />
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
