import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { commonMessages } from '../../../messages/common';
import { mapMessages } from '../../../messages/map';
import type { LoadedCatalog } from '../../../store/catalogStore';
import { useMapStore } from '../../../store/mapStore';
import { Button } from '../../kit/Button';
import { MapExplorer } from './MapExplorer';
import type { MapParts } from './mapParts';
import { mapScene } from './mapScene';

/** One file has the whole map. */
const FILE = 0;

interface MapOfCatalogProps {
  readonly loaded: LoadedCatalog;
  readonly parts: MapParts;
}

/** The map, or the state of its file: loading, failed, or none. */
export function MapOfCatalog({ loaded, parts }: MapOfCatalogProps): ReactNode {
  const { catalog } = loaded;
  const state = useMapStore((store) => store.parts.get(FILE));
  const request = useMapStore((store) => store.request);
  useEffect(() => {
    if (state === undefined && catalog.map !== null) void request(catalog, FILE);
  }, [catalog, request, state]);
  const points = state?.kind === 'ready' ? state.points : undefined;
  const scene = useMemo(() => points && mapScene(catalog, points), [catalog, points]);

  if (catalog.map === null) return <p className="map-page-state">{mapMessages.noPapers}</p>;
  if (state?.kind === 'failed') {
    return (
      <div className="map-page-state" role="alert">
        <p>{commonMessages.loadFailedBecause({ what: mapMessages.theMap, why: state.message })}</p>
        <Button look="framed" onClick={() => void request(catalog, FILE)}>
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
  return <MapExplorer loaded={loaded} scene={scene} parts={parts} />;
}
