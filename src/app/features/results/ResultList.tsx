import type { CatalogPaper } from '../../../catalog/catalog';
import { slugOf } from '../../../catalog/slugOf';
import {
  memo,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { useHref } from 'react-router-dom';
import { resultsMessages } from '../../../messages/results';
import type { Answer, PaperSource } from '../../../corpus/source';
import '../../kit/Button.css';
import { opensElsewhere } from '../../data/address/AddressLink';
import { growTo } from '../../data/scroll/useScrollRestoration';
import { useAfterHydration } from '../../kit/useAfterHydration';
import { RESULT_LINK } from '../../data/paperRows';
import { ResultRow, type RowParts } from './ResultRow';
import { useAfterPaint } from '../../kit/useAfterPaint';
import { useChosenRowInSight } from './useRowFocus';
import type { QueryInterpretation } from '../../data/useResults';
import './ResultList.css';

interface ResultListProps {
  readonly source: PaperSource;
  /** The same object for as long as it is the same list. */
  readonly answer: Answer;
  readonly interpretation: QueryInterpretation;
  readonly opened: CatalogPaper | undefined;
  readonly rowParts: RowParts;
  /** How many rows the list has grown to, also before Back returned to it; undefined when it is new. */
  readonly grownTo: number | undefined;
  /** The path of the page with all titles. */
  readonly contents: string;
}

/** A screen and a half: enough to scroll into, and few enough to render with every keystroke. */
const FIRST_ROWS = 24;

/** In a prerendered page: nearly a screen. More rows would make every search slower, because it loads the same page. */
export const PRERENDERED_ROWS = 8;

const MORE_ROWS = 48;

/** A screen of 1440 by 900 shows nine. The rows below render after these are painted, unless a key comes first. */
const ROWS_IN_SIGHT = 10;

/** The list renders down to the open paper only up to here: 20,000 rows for the last paper would take half a minute. */
const LONGEST_STRETCH = 200;

/** The papers as a list that grows as you scroll. `shell/keys` moves through it. */
export const ResultList = memo(function ResultList(props: ResultListProps): ReactNode {
  const { source, answer, interpretation, opened, rowParts, grownTo, contents } = props;
  const list = useMemo(() => ({ answer, interpretation }), [answer, interpretation]);
  const painted = useAfterPaint(list);
  // A new answer renders the visible rows first. The rows below are those of the previous list until then, so that
  // the scrollbar does not move. A filter or another order renders all rows at once, and so does a list that Back
  // returned to, because its scroll position must be restored.
  const below = grownTo !== undefined || painted.interpretation === interpretation ? list : painted;
  useChosenRowInSight(opened && slugOf(opened));
  const position = opened === undefined ? 0 : (below.answer.placeOf(opened.id)?.position ?? 0);
  const first = useAfterHydration() ? FIRST_ROWS : PRERENDERED_ROWS;
  const stretch = position <= LONGEST_STRETCH ? position + 1 : 0;
  const rows = Math.max(first, grownTo ?? 0, stretch);
  const last = answer.total <= ROWS_IN_SIGHT ? 0 : rows;
  const grow = useGrow(rows);

  return (
    <>
      <ol className="result-list" aria-label={resultsMessages.papersFound}>
        <Rows
          source={source}
          list={list}
          from={0}
          to={Math.min(ROWS_IN_SIGHT, rows)}
          opened={opened}
          rowParts={rowParts}
        />
        <Rows
          source={source}
          list={below}
          from={ROWS_IN_SIGHT}
          to={last}
          opened={opened}
          rowParts={rowParts}
        />
      </ol>
      {rows < below.answer.total && (
        <More left={below.answer.total - rows} contents={contents} onMore={grow} />
      )}
    </>
  );
});

interface RowsProps extends Pick<ResultListProps, 'source' | 'opened' | 'rowParts'> {
  readonly list: Pick<ResultListProps, 'answer' | 'interpretation'>;
  readonly from: number;
  readonly to: number;
}

/** The rows between two positions of the list. */
const Rows = memo(function Rows({ source, list, from, to, opened, rowParts }: RowsProps): ReactNode {
  const topics = useMemo(() => new Map(source.about.topics.map((topic) => [topic.id, topic])), [source]);
  return list.answer.papers(from, to).map((paper, place) => {
    const row = (
      <ResultRow
        key={paper.id}
        source={source}
        paper={paper}
        topics={topics}
        interpretation={list.interpretation}
        chosen={paper === opened}
        parts={rowParts}
        place={from + place + 1}
        of={list.answer.total}
      />
    );
    if (from + place !== list.answer.partedAt) return row;
    return [
      <li key="parted" className="result-parting">
        {resultsMessages.partialMatches}
      </li>,
      row,
    ];
  });
});

/** Returns how to render more rows. The focus moves from the link, which moves away, to the first new row. */
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
 * The end of the rendered rows. It grows the list when it comes near the screen or is clicked. While it has the
 * focus it stays, so that keyboard users do not lose their position.
 */
function More({ left, contents, onMore }: MoreProps): ReactNode {
  const end = useRef<HTMLDivElement>(null);
  // In a prerendered page it is only for browsers without scripts, because it would move as the list grows.
  const isPrerendered = !useAfterHydration();
  const growWhenSeen = useEffectEvent((entries: readonly IntersectionObserverEntry[]) => {
    if (entries.some((entry) => entry.isIntersecting) && !isMoreFocused()) onMore();
  });
  useEffect(() => {
    if (isPrerendered || end.current === null) return undefined;
    const observer = new IntersectionObserver(growWhenSeen, { rootMargin: '600px' });
    observer.observe(end.current);
    return () => observer.disconnect();
    // An observer reports anew only what it begins to observe, and more rows may leave the end near the screen.
  }, [isPrerendered, left]);
  const click = (event: MouseEvent): void => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    onMore();
  };
  const link = (
    <a className="button button-framed" href={useHref(contents)} onClick={click}>
      {resultsMessages.more({ count: left })}
    </a>
  );
  return (
    <div className="result-list-more" ref={end}>
      {isPrerendered ? <noscript>{link}</noscript> : link}
    </div>
  );
}
