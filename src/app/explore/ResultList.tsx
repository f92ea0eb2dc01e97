import { slugOf } from '../../catalog/slugOf';
import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { useHref } from 'react-router-dom';
import { resultsMessages } from '../../messages/results';
import type { LoadedCatalog } from '../../store/catalogStore';
import '../../ui/Button.css';
import { opensElsewhere } from '../address/AddressLink';
import { growTo } from '../places/usePlace';
import { useAfterHydration } from '../useAfterHydration';
import { FIRST_ROWS, ROWS_AHEAD } from './firstRows';
import { RESULT_LINK } from './resultFocus';
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
  /** How many rows the list was grown to, here or before it was come back to; undefined when it is new. */
  readonly grownTo: number | undefined;
  /** The path of the page that has all titles. */
  readonly contents: string;
}

const MORE_ROWS = 48;

/** A screen shows nine at 1440 by 900; the rows below follow when these are painted, unless a key comes first. */
const ROWS_IN_SIGHT = 10;

/** A list is drawn down to the open paper only so far: 20,000 rows for the last paper would take half a minute. */
const LONGEST_STRETCH = 200;

/** The papers as a list that grows as it is read. `app/keys` goes through it. */
export const ResultList = memo(function ResultList(props: ResultListProps): ReactNode {
  const { loaded, ordinals, reading, partedAt, opened, grownTo, contents } = props;
  const list = useMemo(() => ({ ordinals, reading, partedAt }), [ordinals, reading, partedAt]);
  const painted = useAfterPaint(list);
  // Another answer to a query draws what is in sight first. Until the rows below follow they are those of
  // the list before, so the scrollbar stays as it is. A filter or another order draws all at once, and so does
  // a list that was come back to: it is to be scrolled to where it was.
  const below = grownTo !== undefined || painted.reading === reading ? list : painted;
  const chosen = opened === undefined ? undefined : loaded.papers[opened];
  useChosenRowInSight(chosen && slugOf(chosen));
  const place = opened === undefined ? -1 : below.ordinals.indexOf(opened);
  const first = useAfterHydration() ? FIRST_ROWS : ROWS_AHEAD;
  const stretch = place < LONGEST_STRETCH ? place + 2 : 0;
  const rows = Math.min(below.ordinals.length, Math.max(first, grownTo ?? 0, stretch));
  const last = ordinals.length <= ROWS_IN_SIGHT ? 0 : rows;
  const grow = useGrow(rows);

  return (
    <>
      <ol className="result-list" aria-label={resultsMessages.papersFound}>
        <Rows loaded={loaded} list={list} from={0} to={Math.min(ROWS_IN_SIGHT, rows)} opened={opened} />
        <Rows loaded={loaded} list={below} from={ROWS_IN_SIGHT} to={last} opened={opened} />
      </ol>
      {rows < below.ordinals.length && (
        <More left={below.ordinals.length - rows} contents={contents} onMore={grow} />
      )}
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
        place={from + place + 1}
        of={list.ordinals.length}
      />
    );
    if (from + place !== list.partedAt) return row;
    return [
      <li key="parted" className="result-parting">
        {resultsMessages.partialMatches}
      </li>,
      row,
    ];
  });
});

/** How to draw more rows than these. The focus goes from the link to more, which moves away, to the first of them. */
function useGrow(rows: number): () => void {
  const firstNew = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (firstNew.current === undefined) return;
    document.querySelectorAll<HTMLElement>(`.result-list .${RESULT_LINK}`)[firstNew.current]?.focus();
    firstNew.current = undefined;
  }, [rows]);
  return () => {
    if (isMoreFocused()) firstNew.current = rows;
    growTo(rows + MORE_ROWS);
  };
}

function isMoreFocused(): boolean {
  return document.activeElement?.matches('.result-list-more a') === true;
}

interface MoreProps extends Pick<ResultListProps, 'contents'> {
  readonly left: number;
  readonly onMore: () => void;
}

/**
 * The end of what is drawn: grows the list when it comes near the screen, or when it is pressed. It stays while it
 * has the focus: whoever came to it by the keyboard would lose their place.
 */
function More({ left, contents, onMore }: MoreProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  // Ahead of the app it is for those alone who have no other way on: it would move as the list grows.
  const isAhead = !useAfterHydration();
  useEffect(() => {
    if (isAhead || place.current === null) return undefined;
    const nearing = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting) && !isMoreFocused()) onMore();
      },
      { rootMargin: '600px' },
    );
    nearing.observe(place.current);
    return () => nearing.disconnect();
  }, [isAhead, onMore]);
  const press = (event: MouseEvent): void => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    onMore();
  };
  const link = (
    <a className="button button-framed" href={useHref(contents)} onClick={press}>
      {resultsMessages.more({ count: left })}
    </a>
  );
  return (
    <div className="result-list-more" ref={place}>
      {isAhead ? <noscript>{link}</noscript> : link}
    </div>
  );
}
