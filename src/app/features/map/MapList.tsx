import { memo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { slugOf } from '../../../catalog/slugOf';
import { countPapers } from '../../../messages/count';
import { mapMessages } from '../../../messages/map';
import type { MapExtent } from '../../../messages/map';
import type { LoadedCatalog } from '../../../store/catalogStore';
import { Button } from '../../kit/Button';
import { PassageText } from '../../passage/PassageText';
import { TopicDot } from '../../kit/TopicDot';
import { AddressLink } from '../../data/address/AddressLink';
import { MapListActions } from './MapListActions';
import './MapList.css';

interface MapListProps {
  readonly loaded: LoadedCatalog;
  /** The papers to list, in order. */
  readonly ordinals: Uint32Array;
  readonly extent: MapExtent;
  /** Called with the paper under the pointer or with the focus; undefined for none. */
  readonly onPoint: (ordinal: number | undefined) => void;
}

/** Rows at first, and with each click on the button that shows more. */
const ROWS = 40;

/** The papers that the map shows, as links, so that each can be reached without the map. */
export function MapList({ loaded, ordinals, extent, onPoint }: MapListProps): ReactNode {
  const [grown, setGrown] = useState({ of: ordinals, rows: ROWS });
  const rows = grown.of === ordinals ? grown.rows : ROWS;
  const left = ordinals.length - rows;
  const list = useRef<HTMLOListElement>(null);
  const grow = (): void => {
    const first = rows;
    setGrown({ of: ordinals, rows: rows + ROWS });
    // The focus moves from the button to the first new row.
    requestAnimationFrame(() => list.current?.querySelectorAll('a')[first]?.focus());
  };
  return (
    <section className="map-list" aria-label={mapMessages.list}>
      <h2>{mapMessages.listed({ papers: countPapers(ordinals.length), extent })}</h2>
      <MapListActions loaded={loaded} ordinals={ordinals} />
      {ordinals.length === 0 ? (
        <p className="map-list-empty">{mapMessages.listEmpty({ extent })}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only marks papers on the map
        <ol ref={list} onPointerLeave={() => onPoint(undefined)} onBlur={() => onPoint(undefined)}>
          {Array.from(ordinals.subarray(0, rows), (ordinal) => (
            <Row key={ordinal} loaded={loaded} ordinal={ordinal} onPoint={onPoint} />
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

interface RowProps extends Pick<MapListProps, 'loaded' | 'onPoint'> {
  readonly ordinal: number;
}

const Row = memo(function Row({ loaded: { catalog, papers }, ordinal, onPoint }: RowProps): ReactNode {
  const paper = papers[ordinal];
  if (paper === undefined) return null;
  const topic = catalog.topics.find(({ id }) => id === paper.topics[0]);
  const point = (): void => onPoint(ordinal);
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
