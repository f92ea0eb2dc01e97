import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { slugOf } from '../../../catalog/slugOf';
import { countPapers } from '../../../messages/count';
import { mapMessages } from '../../../messages/map';
import type { PaperSource } from '../../../corpus/source';
import { formatArea, parseArea, type MapArea } from '../../../view/mapArea';
import { isInWindow, WHOLE_MAP, type MapWindow } from '../../../view/mapWindow';
import { pointOf } from '../../../view/mapWalk';
import { hasFilters } from '../../../view/view';
import { useAddress } from '../../data/address/useAddress';
import { Announcer } from '../../kit/Announcer';
import { allOf, useResults } from '../../data/useResults';
import { MapLegend } from './MapLegend';
import { MapList } from './MapList';
import type { MapParts } from './mapParts';
import { mapMatches, type MapScene } from './mapScene';
import { PaperMap } from './PaperMap';

interface MapExplorerProps {
  readonly source: PaperSource;
  readonly scene: MapScene;
  readonly parts: MapParts;
}

/** Map, legend and list. The map highlights the matches; the list has those in the selected area or in view. */
export function MapExplorer({ source, scene, parts }: MapExplorerProps): ReactNode {
  const { about } = source;
  const { address, go } = useAddress();
  const { fragment } = address;
  const results = useResults(source, address.view, address.list);
  const area = useMemo(() => parseArea(fragment), [fragment]);
  const found = allOf(results.answer)();
  const matches = useMemo(() => mapMatches(scene, found, area), [area, found, scene]);
  const [window, setWindow] = useState<MapWindow>(WHOLE_MAP);
  const [pointed, setPointed] = useState<number>();
  // Deferred, so that the map does not wait for the list.
  const visible = useDeferredValue(window);
  const listed = useMemo(
    () =>
      area === null && visible.size < WHOLE_MAP.size
        ? matches.dots.filter((dot) => isInWindow(visible, pointOf(scene.points, dot)))
        : matches.dots,
    [area, matches, scene, visible],
  );
  const setArea = useCallback(
    (next: MapArea | null) => go({ fragment: next === null ? '' : formatArea(next) }),
    [go],
  );
  const open = (dot: number): void => {
    const paper = scene.papers[dot];
    if (paper !== undefined) go({ route: { kind: 'paper', slug: slugOf(paper) }, fragment: '' });
  };
  const summary = matchSummary(matches.dots.length, about.papers, area !== null);
  return (
    <>
      <PaperMap
        catalog={about}
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
        {hasFilters(results.view) && <parts.ActiveFilters catalog={about} results={results} />}
        <parts.Notices source={source} />
        <MapLegend catalog={about} scene={scene} results={results} parts={parts} />
      </div>
      <MapList
        scene={scene}
        topics={about.topics}
        dots={listed}
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
