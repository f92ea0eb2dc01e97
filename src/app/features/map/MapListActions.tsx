import { useState, type ReactNode } from 'react';
import { countPapers } from '../../../messages/count';
import { mapMessages } from '../../../messages/map';
import { merge } from '../../../store/changePicks';
import { usePicks } from '../../../store/picksStore';
import { Button } from '../../kit/Button';
import { MOST_PICKS } from '../../../view/pickList';
import { EMPTY_VIEW } from '../../../view/view';
import { AddressLink } from '../../data/address/AddressLink';
import type { MapScene } from './mapScene';

interface MapListActionsProps {
  readonly scene: MapScene;
  readonly dots: Uint32Array;
}

/** Opens the listed papers as a list, or adds them to the user's list. */
export function MapListActions({ scene, dots }: MapListActionsProps): ReactNode {
  const [status, setStatus] = useState('');
  const count = dots.length;
  if (count === 0) return null;
  if (count > MOST_PICKS) {
    return <p className="map-list-note">{mapMessages.tooMany({ most: MOST_PICKS })}</p>;
  }
  const ids = Array.from(dots, (dot) => scene.papers[dot]?.id).filter((id) => id !== undefined);
  const addAll = (): void => {
    const before = usePicks.getState().list.ids.length;
    merge({ name: '', ids });
    const all = usePicks.getState().list.ids;
    const left = ids.filter((id) => !all.includes(id)).length;
    const added = countPapers(all.length - before);
    if (left > 0) setStatus(mapMessages.addedSome({ papers: added, left, most: MOST_PICKS }));
    else setStatus(all.length === before ? mapMessages.allInList : mapMessages.added({ papers: added }));
  };
  return (
    <div className="map-list-actions">
      <AddressLink
        className="button"
        change={{ route: { kind: 'explore' }, view: EMPTY_VIEW, list: { name: '', ids }, fragment: '' }}
      >
        {mapMessages.openAsList}
      </AddressLink>
      <Button onClick={addAll}>{mapMessages.addAll}</Button>
      <span role="status">{status}</span>
    </div>
  );
}
