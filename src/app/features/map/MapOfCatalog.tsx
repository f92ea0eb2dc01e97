import { useMemo, type ReactNode } from 'react';
import { commonMessages } from '../../../messages/common';
import { mapMessages } from '../../../messages/map';
import type { PaperSource } from '../../../corpus/source';
import { useFetched } from '../../data/useFetched';
import { Button } from '../../kit/Button';
import { MapExplorer } from './MapExplorer';
import type { MapParts } from './mapParts';
import { mapScene } from './mapScene';

interface MapOfCatalogProps {
  readonly source: PaperSource;
  readonly parts: MapParts;
}

/** The map, or the state of its file: loading, failed, or none. */
export function MapOfCatalog({ source, parts }: MapOfCatalogProps): ReactNode {
  const { about } = source;
  const state = useFetched(source.map, 'all', about.hasMap);
  const dots = state.kind === 'ready' ? state.value : undefined;
  const scene = useMemo(() => dots && mapScene(about.topics, dots), [about, dots]);

  if (!about.hasMap) return <p className="map-page-state">{mapMessages.noPapers}</p>;
  if (state.kind === 'failed') {
    return (
      <div className="map-page-state" role="alert">
        <p>{commonMessages.loadFailedBecause({ what: mapMessages.theMap, why: state.message })}</p>
        <Button look="framed" onClick={state.retry}>
          {commonMessages.tryAgain}
        </Button>
      </div>
    );
  }
  if (scene === undefined) {
    return (
      <p className="map-page-state" role="status">
        {mapMessages.loading}
      </p>
    );
  }
  return <MapExplorer source={source} scene={scene} parts={parts} />;
}
