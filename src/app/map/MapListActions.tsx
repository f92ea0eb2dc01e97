import { useState } from 'react';
import type { ReactNode } from 'react';
import type { LoadedCatalog } from '../../store/catalogStore';
import { merge } from '../../store/changePicks';
import { usePicks } from '../../store/picksStore';
import { Button } from '../../ui/Button';
import { MOST_PICKS } from '../../view/pickList';
import { EMPTY_VIEW } from '../../view/view';
import { AddressLink } from '../address/AddressLink';

interface MapListActionsProps {
  readonly loaded: LoadedCatalog;
  readonly ordinals: Uint32Array;
}

/** What can be done with the papers that are listed: shown as a list of their own, or picked. */
export function MapListActions({ loaded: { papers }, ordinals }: MapListActionsProps): ReactNode {
  const [said, say] = useState('');
  const count = ordinals.length;
  if (count === 0) return null;
  if (count > MOST_PICKS) {
    return (
      <p className="map-list-note">
        {`A list holds ${MOST_PICKS} papers at most. Zoom in or select a region to have fewer.`}
      </p>
    );
  }
  const ids = Array.from(ordinals, (ordinal) => papers[ordinal]?.id).filter((id) => id !== undefined);
  const pick = (): void => {
    const before = usePicks.getState().list.ids.length;
    merge({ name: '', ids });
    const all = usePicks.getState().list.ids;
    const missing = ids.filter((id) => !all.includes(id)).length;
    const added = all.length - before;
    const full = missing === 0 ? '' : `; ${missing} did not fit, ${MOST_PICKS} are the most`;
    say(added === 0 && missing === 0 ? 'All were picked already' : `${added} picked${full}`);
  };
  return (
    <div className="map-list-actions">
      <AddressLink
        className="button"
        change={{ route: { kind: 'explore' }, view: EMPTY_VIEW, list: { name: '', ids }, fragment: '' }}
      >
        Show these as a list
      </AddressLink>
      <Button onClick={pick}>Pick all</Button>
      <span role="status">{said}</span>
    </div>
  );
}
