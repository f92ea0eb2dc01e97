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

/** What the list is that is being looked at, and the ways to keep it and to leave it. */
export function ListBanner({ list, ordinalById }: ListBannerProps): ReactNode {
  const mine = usePicks((store) => store.list);
  const [news, setNews] = useState('');
  const isMine = samePicks(list, mine);
  const lacking = list.ids.filter((id) => !mine.ids.includes(id)).length;
  const keep = (): void => {
    merge(list);
    const { ids } = usePicks.getState().list;
    setNews(ids.length < MOST_PICKS ? `Added; ${ids.length} in all` : `${MOST_PICKS} picked; no more fit`);
  };
  return (
    <section className="list-banner" aria-label="The list">
      <p className="list-banner-name">
        <bdi>{listName(list, 'A')}</bdi>
      </p>
      <p className="list-banner-kind">{isMine ? 'Your picks' : whose(list, lacking)}</p>
      <MissingPapers ids={missingPapers(list, ordinalById)} of={list.ids.length} />
      <p className="list-banner-acts">
        {!isMine && (
          <Button aria-disabled={lacking === 0} onClick={lacking === 0 ? undefined : keep}>
            {lacking === 0 ? <Check {...ICON} /> : <Plus {...ICON} />}
            Add to my picks
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
function whose({ name, ids }: PickList, lacking: number): string {
  const papers = countPapers(ids.length);
  if (lacking === ids.length)
    return name === '' ? 'Someone picked them for you' : `${papers} someone picked for you`;
  const shared = lacking === 0 ? 'All' : `${ids.length - lacking}`;
  return name === ''
    ? `${shared} of them in your picks`
    : `${papers}, ${shared.toLowerCase()} of them in your picks`;
}
