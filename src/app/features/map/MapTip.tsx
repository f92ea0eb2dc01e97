import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { CatalogPaper, CatalogTopic } from '../../../catalog/catalog';
import { PassageText } from '../../passage/PassageText';
import type { MapPoint } from '../../../view/mapArea';
import { topicNames } from './mapScene';

interface MapTipProps {
  readonly paper: CatalogPaper | undefined;
  readonly topics: readonly CatalogTopic[];
  /** The paper's position, in CSS pixels from the corner of the map. */
  readonly at: MapPoint;
  /** The map's width. */
  readonly width: number;
  /** The distance of the tip from the paper. */
  readonly distance: number;
}

/** From this height on, the tip fits above the paper. */
const SPACE_ABOVE = 110;

/** The title of the paper under the pointer. PaperMap announces it. */
export function MapTip({ paper, topics, at, width, distance }: MapTipProps): ReactNode {
  const tip = useRef<HTMLDivElement>(null);
  const isAbove = at.y > SPACE_ABOVE;
  useLayoutEffect(() => {
    const box = tip.current;
    if (box === null) return;
    const half = box.offsetWidth / 2 + 4;
    const x = Math.min(Math.max(at.x, half), Math.max(half, width - half));
    box.style.setProperty('--x', `${Math.round(x)}px`);
    box.style.setProperty('--y', `${Math.round(isAbove ? at.y - distance : at.y + distance)}px`);
  }, [at.x, at.y, distance, isAbove, paper, width]);
  if (paper === undefined) return null;
  const names = topicNames(topics, paper.topics);
  return (
    <div ref={tip} className="map-tip" data-above={isAbove} aria-hidden="true">
      <p className="map-tip-title">
        <PassageText passage={paper.title} links={false} />
      </p>
      {names !== '' && <p className="map-tip-topics">{names}</p>}
    </div>
  );
}
