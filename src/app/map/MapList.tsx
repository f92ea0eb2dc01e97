import { memo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { slugOf } from '../../catalog/slugOf';
import { countPapers } from '../../catalog/words';
import type { LoadedCatalog } from '../../store/catalogStore';
import { Button } from '../../ui/Button';
import { PassageText } from '../../ui/PassageText';
import { TopicDot } from '../../ui/TopicDot';
import { AddressLink } from '../address/AddressLink';
import { MapListActions } from './MapListActions';
import './MapList.css';

interface MapListProps {
  readonly loaded: LoadedCatalog;
  /** The papers to list, in order. */
  readonly ordinals: Uint32Array;
  /** "in the region", "in view", "on the map". */
  readonly where: string;
  /** Tells of the paper under the pointer or with the focus; undefined for none. */
  readonly onPoint: (ordinal: number | undefined) => void;
}

/** As many rows as are read at once; the rest follows when it is asked for, or comes near the screen. */
const ROWS = 40;

/** The papers that the map shows, as links: all that can be come to on the map can be come to here. */
export function MapList({ loaded, ordinals, where, onPoint }: MapListProps): ReactNode {
  const [grown, setGrown] = useState({ of: ordinals, rows: ROWS });
  const rows = grown.of === ordinals ? grown.rows : ROWS;
  const left = ordinals.length - rows;
  const list = useRef<HTMLOListElement>(null);
  const grow = (): void => {
    const first = rows;
    setGrown({ of: ordinals, rows: rows + ROWS });
    // The button moves on; the focus goes to the first of what came.
    requestAnimationFrame(() => list.current?.querySelectorAll('a')[first]?.focus());
  };
  return (
    <section className="map-list" aria-label="Papers on the map">
      <h2>{`${countPapers(ordinals.length)} ${where}`}</h2>
      <MapListActions loaded={loaded} ordinals={ordinals} />
      {ordinals.length === 0 ? (
        <p className="map-list-empty">
          {`No lit paper is ${where}. Zoom out, clear the region, or ask for more.`}
        </p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a look at the map beside
        <ol ref={list} onPointerLeave={() => onPoint(undefined)} onBlur={() => onPoint(undefined)}>
          {Array.from(ordinals.subarray(0, rows), (ordinal) => (
            <Row key={ordinal} loaded={loaded} ordinal={ordinal} onPoint={onPoint} />
          ))}
        </ol>
      )}
      {left > 0 && (
        <p className="map-list-more">
          <Button look="framed" onClick={grow}>
            {`${left.toLocaleString('en')} more ${left === 1 ? 'paper' : 'papers'}`}
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
