import { memo, useRef, useState, type ReactNode } from 'react';
import type { CatalogTopic } from '../../../catalog/catalog';
import { slugOf } from '../../../catalog/slugOf';
import { countPapers } from '../../../messages/count';
import { mapMessages, type MapExtent } from '../../../messages/map';
import { Button } from '../../kit/Button';
import { PassageText } from '../../passage/PassageText';
import { TopicDot } from '../../kit/TopicDot';
import { AddressLink } from '../../data/address/AddressLink';
import { MapListActions } from './MapListActions';
import type { MapScene } from './mapScene';
import './MapList.css';

interface MapListProps {
  readonly scene: MapScene;
  readonly topics: readonly CatalogTopic[];
  /** The papers to list, in order. */
  readonly dots: Uint32Array;
  readonly extent: MapExtent;
  /** Called with the paper under the pointer or with the focus; undefined for none. */
  readonly onPoint: (dot: number | undefined) => void;
}

/** Rows at first, and with each click on the button that shows more. */
const ROWS = 40;

/** The papers that the map shows, as links, so that each can be reached without the map. */
export function MapList({ scene, topics, dots, extent, onPoint }: MapListProps): ReactNode {
  const [grown, setGrown] = useState({ of: dots, rows: ROWS });
  const rows = grown.of === dots ? grown.rows : ROWS;
  const left = dots.length - rows;
  const list = useRef<HTMLOListElement>(null);
  const grow = (): void => {
    const first = rows;
    setGrown({ of: dots, rows: rows + ROWS });
    // The focus moves from the button to the first new row.
    requestAnimationFrame(() => list.current?.querySelectorAll('a')[first]?.focus());
  };
  return (
    <section className="map-list" aria-label={mapMessages.list}>
      <h2>{mapMessages.listed({ papers: countPapers(dots.length), extent })}</h2>
      <MapListActions scene={scene} dots={dots} />
      {dots.length === 0 ? (
        <p className="map-list-empty">{mapMessages.listEmpty({ extent })}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only marks papers on the map
        <ol ref={list} onPointerLeave={() => onPoint(undefined)} onBlur={() => onPoint(undefined)}>
          {Array.from(dots.subarray(0, rows), (dot) => (
            <Row key={dot} scene={scene} topics={topics} dot={dot} onPoint={onPoint} />
          ))}
        </ol>
      )}
      {left > 0 && (
        <p className="map-list-more">
          <Button look="framed" onClick={grow}>
            {mapMessages.more({ papers: countPapers(left) })}
          </Button>
        </p>
      )}
    </section>
  );
}

interface RowProps extends Pick<MapListProps, 'scene' | 'topics' | 'onPoint'> {
  readonly dot: number;
}

const Row = memo(function Row({ scene, topics, dot, onPoint }: RowProps): ReactNode {
  const paper = scene.papers[dot];
  if (paper === undefined) return null;
  const topic = topics.find(({ id }) => id === paper.topics[0]);
  const point = (): void => onPoint(dot);
  return (
    <li onPointerEnter={point}>
      <AddressLink change={{ route: { kind: 'paper', slug: slugOf(paper) }, fragment: '' }} onFocus={point}>
        <PassageText passage={paper.title} links={false} />
      </AddressLink>
      {topic !== undefined && (
        <p>
          <TopicDot color={topic.color} />
          <span>{topic.name}</span>
        </p>
      )}
    </li>
  );
});
