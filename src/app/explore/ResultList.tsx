import { slugOf } from '../../catalog/slugOf';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { LoadedCatalog } from '../../store/catalogStore';
import { Button } from '../../ui/Button';
import { countPapers } from '../words';
import { moveResultFocus } from './resultFocus';
import { ResultRow } from './ResultRow';
import { useAfterPaint } from './useAfterPaint';
import { useChosenRowInSight } from './useListPlace';
import type { QueryReading } from './useResults';
import './ResultList.css';

interface ResultListProps {
  readonly loaded: LoadedCatalog;
  /** The papers in order; the same array for as long as it is the same list. */
  readonly ordinals: Uint32Array;
  readonly reading: QueryReading;
  /** Where papers with only some of the words begin. */
  readonly partedAt: number | undefined;
  readonly opened: number | undefined;
}

/** A screen and a half at once: enough to scroll into, little enough to draw with every letter typed. */
const FIRST_ROWS = 24;
const MORE_ROWS = 48;

/** A screen shows nine at 1440 by 900; the rows below follow when these are painted, unless a key comes first. */
const ROWS_IN_SIGHT = 10;

/** A list is drawn down to the open paper only so far: 20,000 rows for the last paper would take half a minute. */
const LONGEST_STRETCH = 200;

/** The papers as a list that grows as it is read. The arrow keys go through it. */
export const ResultList = memo(function ResultList(props: ResultListProps): ReactNode {
  const { loaded, ordinals, reading, partedAt, opened } = props;
  const list = useMemo(() => ({ ordinals, reading, partedAt }), [ordinals, reading, partedAt]);
  const painted = useAfterPaint(list);
  // Another answer to a query draws what is in sight first. Until the rows below follow they are those of
  // the list before, so the scrollbar stays as it is. A filter or another order draws all at once.
  const below = painted.reading === reading ? list : painted;
  const [grown, setGrown] = useState({ ordinals, rows: FIRST_ROWS });
  const chosen = opened === undefined ? undefined : loaded.papers[opened];
  useChosenRowInSight(chosen && slugOf(chosen));
  const rowsOf = (one: Uint32Array): number => {
    const asked = grown.ordinals === one ? grown.rows : FIRST_ROWS;
    const place = opened === undefined ? -1 : one.indexOf(opened);
    return Math.min(one.length, Math.max(asked, place < LONGEST_STRETCH ? place + 2 : 0));
  };
  const rows = rowsOf(below.ordinals);
  const last = ordinals.length <= ROWS_IN_SIGHT ? 0 : rows;
  const grow = (): void => setGrown({ ordinals: below.ordinals, rows: rows + MORE_ROWS });

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows add to the links inside */}
      <ol className="result-list" aria-label="Papers found" onKeyDown={walkResults}>
        <Rows loaded={loaded} list={list} from={0} to={ROWS_IN_SIGHT} opened={opened} />
        <Rows loaded={loaded} list={below} from={ROWS_IN_SIGHT} to={last} opened={opened} />
      </ol>
      {rows < below.ordinals.length && <More left={below.ordinals.length - rows} onMore={grow} />}
    </>
  );
});

interface RowsProps extends Pick<ResultListProps, 'loaded' | 'opened'> {
  readonly list: Pick<ResultListProps, 'ordinals' | 'reading' | 'partedAt'>;
  readonly from: number;
  readonly to: number;
}

/** A stretch of the list. */
const Rows = memo(function Rows({ loaded, list, from, to, opened }: RowsProps): ReactNode {
  const { catalog, papers } = loaded;
  const topics = useMemo(() => new Map(catalog.topics.map((topic) => [topic.id, topic])), [catalog]);
  return Array.from(list.ordinals.subarray(from, Math.max(from, to)), (ordinal, place) => {
    const paper = papers[ordinal];
    if (paper === undefined) return null;
    const row = (
      <ResultRow
        key={paper.id}
        catalog={catalog}
        paper={paper}
        ordinal={ordinal}
        topics={topics}
        reading={list.reading}
        chosen={ordinal === opened}
      />
    );
    if (from + place !== list.partedAt) return row;
    return [
      <li key="parted" className="result-parting">
        With some of the words
      </li>,
      row,
    ];
  });
});

function walkResults(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
  if (step !== undefined && moveResultFocus(step)) event.preventDefault();
}

/** The end of what is drawn: grows the list when it comes near the screen, or when it is pressed. */
function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const nearing = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onMore();
      },
      { rootMargin: '600px' },
    );
    nearing.observe(place.current);
    return () => nearing.disconnect();
  }, [onMore]);
  return (
    <div className="result-list-more" ref={place}>
      <Button look="framed" onClick={onMore}>
        {countPapers(left)} more
      </Button>
    </div>
  );
}
