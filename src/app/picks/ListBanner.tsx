import { countPapers } from '../../catalog/words';
import { Check, Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { LoadedCatalog } from '../../store/catalogStore';
import { merge } from '../../store/changePicks';
import { usePicks } from '../../store/picksStore';
import { Button } from '../../ui/Button';
import { listName } from '../../view/describe';
import { missingPapers } from '../../view/listScope';
import { samePicks } from '../../view/arrangePicks';
import { MOST_PICKS } from '../../view/pickList';
import type { PickList } from '../../view/pickList';
import { AddressLink } from '../address/AddressLink';
import { focusResults } from '../explore/passFocusOn';
import { MissingPapers } from './MissingPapers';
import './ListBanner.css';

interface ListBannerProps extends Pick<LoadedCatalog, 'ordinalById'> {
  readonly list: PickList;
}

/** What came of adding a list; another list may be opened since. */
interface Added {
  readonly list: PickList;
  readonly news: string;
}

/** What the list is that is being looked at, and the ways to keep it and to leave it. */
export function ListBanner({ list, ordinalById }: ListBannerProps): ReactNode {
  const mine = usePicks((store) => store.list);
  const [added, setAdded] = useState<Added>();
  const news = added !== undefined && samePicks(added.list, list) ? added.news : '';
  const lacking = list.ids.filter((id) => !mine.ids.includes(id));
  // Adding what nobody here can see would look as if nothing happened.
  const canAdd = lacking.some((id) => ordinalById.has(id));
  const add = (): void => {
    merge(list);
    const { length } = usePicks.getState().list.ids;
    setAdded({
      list,
      news: length < MOST_PICKS ? `Added; ${length} in all` : `${MOST_PICKS} picked; no more fit`,
    });
  };
  return (
    <section className="list-banner" aria-label="The list">
      <p className="list-banner-name">
        <bdi>{listName(list, 'A')}</bdi>
      </p>
      <p className="list-banner-kind">
        {samePicks(list, mine) && news === '' ? 'Your picks' : whose(list, lacking.length, news !== '')}
      </p>
      <MissingPapers ids={missingPapers(list, ordinalById)} of={list.ids.length} />
      <p className="list-banner-acts">
        {/* Once pressed it stays, and keeps its width: nothing moves under the pointer. */}
        {(canAdd || news !== '') && (
          <Button aria-disabled={!canAdd} onClick={canAdd ? add : undefined}>
            {canAdd ? <Plus {...ICON} /> : <Check {...ICON} />}
            <span className="list-banner-add">
              <span data-shown={canAdd}>Add to my picks</span>
              <span data-shown={!canAdd}>In your picks</span>
            </span>
          </Button>
        )}
        <AddressLink className="button" change={{ list: null }} onClick={focusResults}>
          <X {...ICON} />
          Leave the list
        </AddressLink>
        <span role="status">{news}</span>
      </p>
    </section>
  );
}

const ICON = { size: 16, strokeWidth: 1.5, 'aria-hidden': true };

/** What is known of a list that is not this device's. One without a name is called by its number already. */
function whose({ name, ids }: PickList, lacking: number, wasAdded: boolean): string {
  const papers = countPapers(ids.length);
  // The button beside it says what of an added list is in the picks.
  if (lacking === ids.length || wasAdded)
    return name === '' ? 'Someone picked them for you' : `${papers} someone picked for you`;
  const shared = lacking === 0 ? 'All' : `${ids.length - lacking}`;
  return name === ''
    ? `${shared} of them in your picks`
    : `${papers}, ${shared.toLowerCase()} of them in your picks`;
}
