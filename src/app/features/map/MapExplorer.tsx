import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { slugOf } from '../../../catalog/slugOf';
import { countPapers } from '../../../messages/count';
import { mapMessages } from '../../../messages/map';
import type { LoadedCatalog } from '../../../store/catalogStore';
import { formatArea, parseArea } from '../../../view/mapArea';
import type { MapArea } from '../../../view/mapArea';
import { isInWindow, WHOLE_MAP } from '../../../view/mapWindow';
import type { MapWindow } from '../../../view/mapWindow';
import { pointOf } from '../../../view/mapWalk';
import { hasFilters } from '../../../view/view';
import { useAddress } from '../../data/address/useAddress';
import { Announcer } from '../../kit/Announcer';
import { useResults } from '../../data/useResults';
import { MapLegend } from './MapLegend';
import { MapList } from './MapList';
import type { MapParts } from './mapParts';
import { mapMatches } from './mapScene';
import type { MapScene } from './mapScene';
import { PaperMap } from './PaperMap';

interface MapExplorerProps {
  readonly loaded: LoadedCatalog;
  readonly scene: MapScene;
  readonly parts: MapParts;
}

/** Map, legend and list. The map highlights the matches; the list has those in the selected area or in view. */
export function MapExplorer({ loaded, scene, parts }: MapExplorerProps): ReactNode {
  const { catalog, papers } = loaded;
  const { address, go } = useAddress();
  const { fragment } = address;
  const results = useResults(loaded, address.view, address.list);
  const area = useMemo(() => parseArea(fragment), [fragment]);
  const matches = useMemo(() => mapMatches(scene, results.ordinals, area), [area, results.ordinals, scene]);
  const [window, setWindow] = useState<MapWindow>(WHOLE_MAP);
  const [pointed, setPointed] = useState<number>();
  // Deferred, so that the map does not wait for the list.
  const visible = useDeferredValue(window);
  const listed = useMemo(
    () =>
      area === null && visible.size < WHOLE_MAP.size
        ? matches.ordinals.filter((ordinal) => isInWindow(visible, pointOf(scene.points, ordinal)))
        : matches.ordinals,
    [area, matches, scene, visible],
  );
  const setArea = useCallback(
    (next: MapArea | null) => go({ fragment: next === null ? '' : formatArea(next) }),
    [go],
  );
  const open = (ordinal: number): void => {
    const paper = papers[ordinal];
    if (paper !== undefined) go({ route: { kind: 'paper', slug: slugOf(paper) }, fragment: '' });
  };
  const summary = matchSummary(matches.ordinals.length, papers.length, area !== null);
  return (
    <>
      <PaperMap
        catalog={catalog}
        scene={scene}
        matches={matches}
        area={area}
        pointed={pointed}
        onWindow={setWindow}
        onArea={setArea}
        onOpen={open}
      />
      <div className="map-page-legend">
        <p className="map-page-matches">{results.waiting ? mapMessages.searching : summary}</p>
        <Announcer message={results.waiting || results.stale ? '' : summary} />
        {hasFilters(results.view) && <parts.ActiveFilters catalog={catalog} results={results} />}
        <parts.Notices loaded={loaded} />
        <MapLegend catalog={catalog} scene={scene} results={results} parts={parts} />
      </div>
      <MapList
        loaded={loaded}
        ordinals={listed}
        extent={area !== null ? 'area' : visible.size < WHOLE_MAP.size ? 'view' : 'map'}
        onPoint={setPointed}
      />
    </>
  );
}

/** "77 papers", "9 of 77 match", "9 of 77 match in the selected area". */
function matchSummary(matching: number, papers: number, hasArea: boolean): string {
  if (matching === papers) return countPapers(papers);
  const values = { count: matching.toLocaleString('en'), all: papers.toLocaleString('en') };
  return hasArea ? mapMessages.matchesInArea(values) : mapMessages.matches(values);
}
