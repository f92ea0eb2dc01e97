import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Catalog } from '../../catalog/catalog';
import { PassageText } from '../../ui/PassageText';
import type { MapPoint } from '../../view/mapArea';
import { topicNames } from './paperWords';

interface MapTipProps {
  readonly catalog: Catalog;
  readonly ordinal: number;
  /** Where the paper is, in CSS pixels from the corner of the map. */
  readonly at: MapPoint;
  /** Of the map. */
  readonly width: number;
  /** How far from there it stands. */
  readonly below: number;
}

/** Above a paper of this height there is room for its title. */
const ROOM = 110;

/** The title of the paper that is pointed at, beside it. Read out elsewhere. */
export function MapTip({ catalog, ordinal, at, width, below }: MapTipProps): ReactNode {
  const tip = useRef<HTMLDivElement>(null);
  const paper = catalog.papers[ordinal];
  const isAbove = at.y > ROOM;
  useLayoutEffect(() => {
    const box = tip.current;
    if (box === null) return;
    const half = box.offsetWidth / 2 + 4;
    const x = Math.min(Math.max(at.x, half), Math.max(half, width - half));
    box.style.setProperty('--x', `${Math.round(x)}px`);
    box.style.setProperty('--y', `${Math.round(isAbove ? at.y - below : at.y + below)}px`);
  }, [at.x, at.y, below, isAbove, ordinal, width]);
  if (paper === undefined) return null;
  const names = topicNames(catalog, paper.topics);
  return (
    <div ref={tip} className="map-tip" data-above={isAbove} aria-hidden="true">
      <p className="map-tip-title">
        <PassageText passage={paper.title} links={false} />
      </p>
      {names !== '' && <p className="map-tip-topics">{names}</p>}
    </div>
  );
}
