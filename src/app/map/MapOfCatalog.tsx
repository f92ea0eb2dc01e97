import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { LoadedCatalog } from '../../store/catalogStore';
import { useMapStore } from '../../store/mapStore';
import { Button } from '../../ui/Button';
import { MapDesk } from './MapDesk';
import { mapGround } from './mapScene';

/** The whole map is in one file. */
const FILE = 0;

/** The map once its file is here, and until then where that stands. */
export function MapOfCatalog({ loaded }: { readonly loaded: LoadedCatalog }): ReactNode {
  const { catalog } = loaded;
  const state = useMapStore((store) => store.parts.get(FILE));
  const request = useMapStore((store) => store.request);
  useEffect(() => {
    if (state === undefined && catalog.map !== null) void request(catalog, FILE);
  }, [catalog, request, state]);
  const points = state?.kind === 'ready' ? state.points : undefined;
  const ground = useMemo(() => points && mapGround(catalog, points), [catalog, points]);

  if (catalog.map === null) return <p className="map-page-state">This catalog has no papers to lay out.</p>;
  if (state?.kind === 'failed') {
    return (
      <div className="map-page-state" role="alert">
        <p>{`The map did not load. ${state.message}`}</p>
        <Button look="framed" onClick={() => void request(catalog, FILE)}>
          Try again
        </Button>
      </div>
    );
  }
  if (ground === undefined) {
    return (
      <p className="map-page-state" role="status">
        Loading the map…
      </p>
    );
  }
  return <MapDesk loaded={loaded} ground={ground} />;
}
