import { Check, Plus, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { sharedListMessages } from '../../../messages/sharedList';
import type { PaperId } from '../../../model/paper';
import type { PaperSource } from '../../../corpus/source';
import { merge } from '../../../store/changePicks';
import { usePicks } from '../../../store/picksStore';
import { Button } from '../../kit/Button';
import { listName } from '../../../view/describe';
import { samePicks } from '../../../view/arrangePicks';
import { MOST_PICKS, type PickList } from '../../../view/pickList';
import { AddressLink } from '../../data/address/AddressLink';
import { focusResults } from '../../kit/moveFocusAfterRemoval';
import { MissingPapers } from './MissingPapers';
import './ListBanner.css';

interface ListBannerProps {
  readonly source: PaperSource;
  readonly list: PickList;
}

/** The announcement for a list that was added; another list may be open by now. */
interface Added {
  readonly list: PickList;
  readonly announcement: string;
}

/** The open list's name and origin, with buttons to add it to the user's list and to close it. */
export function ListBanner({ list, source }: ListBannerProps): ReactNode {
  const mine = usePicks((store) => store.list);
  const [added, setAdded] = useState<Added>();
  const announcement = added !== undefined && samePicks(added.list, list) ? added.announcement : '';
  const missing = list.ids.filter((id) => !mine.ids.includes(id));
  // Adding only papers that are not in this collection would look as if nothing happened.
  const isHere = (id: PaperId): boolean => source.paper(id) !== undefined;
  const canAdd = missing.some(isHere);
  const add = (): void => {
    merge(list);
    const { length } = usePicks.getState().list.ids;
    setAdded({
      list,
      announcement:
        length < MOST_PICKS
          ? sharedListMessages.added({ count: length })
          : sharedListMessages.full({ most: MOST_PICKS }),
    });
  };
  return (
    <section className="list-banner" aria-label={sharedListMessages.label}>
      <p className="list-banner-name">
        <bdi>{listName(list, 'A')}</bdi>
      </p>
      <p className="list-banner-kind">
        {samePicks(list, mine) && announcement === ''
          ? sharedListMessages.yours
          : sharedListMessages.shared({
              // The name of an unnamed list is its number of papers.
              papers: list.name === '' ? undefined : list.ids.length,
              inYours: announcement === '' ? inYours(list.ids.length, missing.length) : undefined,
            })}
      </p>
      <MissingPapers ids={list.ids.filter((id) => !isHere(id))} of={list.ids.length} />
      <p className="list-banner-acts">
        {/* It stays and keeps its width, so that nothing moves under the pointer. */}
        {(canAdd || announcement !== '') && (
          <Button aria-disabled={!canAdd} onClick={canAdd ? add : undefined}>
            {canAdd ? <Plus {...ICON} /> : <Check {...ICON} />}
            <span className="list-banner-add">
              <span data-shown={canAdd}>{sharedListMessages.add}</span>
              <span data-shown={!canAdd}>{sharedListMessages.inList}</span>
            </span>
          </Button>
        )}
        <AddressLink className="button" change={{ list: null }} onClick={focusResults}>
          <X {...ICON} />
          <span>{sharedListMessages.close}</span>
        </AddressLink>
        <span role="status">{announcement}</span>
      </p>
    </section>
  );
}

const ICON = { size: 16, strokeWidth: 1.5, 'aria-hidden': true };

function inYours(papers: number, missing: number): number | 'all' | undefined {
  if (missing === papers) return undefined;
  return missing === 0 ? 'all' : papers - missing;
}
