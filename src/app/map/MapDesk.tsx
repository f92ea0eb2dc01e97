import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { countPapers } from '../../catalog/words';
import { slugOf } from '../../catalog/slugOf';
import type { LoadedCatalog } from '../../store/catalogStore';
import { formatArea, parseArea } from '../../view/mapArea';
import type { MapArea } from '../../view/mapArea';
import { isInWindow, WHOLE_MAP } from '../../view/mapWindow';
import type { MapWindow } from '../../view/mapWindow';
import { pointOf } from '../../view/mapWalk';
import { hasFilters } from '../../view/view';
import { useAddress } from '../address/useAddress';
import { ActiveFilters } from '../explore/ActiveFilters';
import { Announcer } from '../explore/Announcer';
import { ViewNotices } from '../explore/ViewNotices';
import { useResults } from '../explore/useResults';
import { MapLegend } from './MapLegend';
import { MapList } from './MapList';
import { mapLight } from './mapScene';
import type { MapGround } from './mapScene';
import { PaperMap } from './PaperMap';

interface MapDeskProps {
  readonly loaded: LoadedCatalog;
  readonly ground: MapGround;
}

/** Map, legend and list: what is asked for is lit, what is in the region or in view is listed. */
export function MapDesk({ loaded, ground }: MapDeskProps): ReactNode {
  const { catalog, papers } = loaded;
  const { address, go } = useAddress();
  const { fragment } = address;
  const results = useResults(loaded, address.view, address.list);
  const area = useMemo(() => parseArea(fragment), [fragment]);
  const light = useMemo(() => mapLight(ground, results.ordinals, area), [area, ground, results.ordinals]);
  const [window, setWindow] = useState<MapWindow>(WHOLE_MAP);
  const [pointed, setPointed] = useState<number>();
  // The list may follow a frame later: the map must not wait for it.
  const seen = useDeferredValue(window);
  const listed = useMemo(
    () =>
      area === null && seen.size < WHOLE_MAP.size
        ? light.ordinals.filter((ordinal) => isInWindow(seen, pointOf(ground.points, ordinal)))
        : light.ordinals,
    [area, ground, light, seen],
  );
  const setArea = useCallback(
    (next: MapArea | null) => go({ fragment: next === null ? '' : formatArea(next) }),
    [go],
  );
  const open = (ordinal: number): void => {
    const paper = papers[ordinal];
    if (paper !== undefined) go({ route: { kind: 'paper', slug: slugOf(paper) }, fragment: '' });
  };
  const lit = words(light.ordinals.length, papers.length, area !== null);
  return (
    <>
      <PaperMap
        catalog={catalog}
        ground={ground}
        light={light}
        area={area}
        pointed={pointed}
        onWindow={setWindow}
        onArea={setArea}
        onOpen={open}
      />
      <div className="map-page-legend">
        <p className="map-page-lit">{results.waiting ? 'Searching…' : lit}</p>
        <Announcer message={results.waiting || results.stale ? '' : lit} />
        {hasFilters(results.view) && <ActiveFilters catalog={catalog} results={results} />}
        <ViewNotices loaded={loaded} />
        <MapLegend catalog={catalog} ground={ground} results={results} />
      </div>
      <MapList
        loaded={loaded}
        ordinals={listed}
        where={area !== null ? 'in the region' : seen.size < WHOLE_MAP.size ? 'in view' : 'on the map'}
        onPoint={setPointed}
      />
    </>
  );
}

/** "All 77 papers are lit.", "12 of 77 papers are lit, those in the region." */
function words(lit: number, papers: number, isRegion: boolean): string {
  if (lit === papers) return papers === 1 ? 'The one paper is lit.' : `All ${countPapers(papers)} are lit.`;
  const are = lit === 1 ? 'is' : 'are';
  const count = lit === 0 ? 'None' : lit.toLocaleString('en');
  return `${count} of ${countPapers(papers)} ${are} lit${isRegion ? ', those in the region' : ''}.`;
}
