import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { LoadedCatalog } from '../../store/catalogStore';
import { Button } from '../../ui/Button';
import { formatAddress } from '../../view/address';
import { useAddress } from '../address/useAddress';
import { countPapers } from '../words';
import { moveResultFocus } from './resultFocus';
import { ResultRow } from './ResultRow';
import { useChosenRowInSight } from './useListPlace';
import type { Results } from './useResults';
import './ResultList.css';

interface ResultListProps {
  readonly loaded: LoadedCatalog;
  readonly results: Results;
  readonly opened: number | undefined;
}

/** A screen and a half at once: enough to scroll into, little enough to draw with every letter typed. */
const FIRST_ROWS = 24;
const MORE_ROWS = 48;

/** A list is drawn down to the open paper only so far: 20,000 rows for the last paper would take half a minute. */
const LONGEST_STRETCH = 200;

/** The papers as a list that grows as it is read. The arrow keys go through it. */
export function ResultList({ loaded, results, opened }: ResultListProps): ReactNode {
  const { address } = useAddress();
  const { catalog, papers } = loaded;
  const { ordinals, stems } = results;
  const listKey = formatAddress({ ...address, route: { kind: 'explore' } });
  const [grown, setGrown] = useState({ listKey, rows: FIRST_ROWS });
  const asked = grown.listKey === listKey ? grown.rows : FIRST_ROWS;
  const place = opened === undefined ? -1 : ordinals.indexOf(opened);
  const rows = Math.min(ordinals.length, Math.max(asked, place < LONGEST_STRETCH ? place + 2 : 0));
  useChosenRowInSight(opened === undefined ? undefined : papers[opened]?.slug);
  const grow = (): void => setGrown({ listKey, rows: rows + MORE_ROWS });
  const topics = new Map(catalog.topics.map((topic) => [topic.id, topic]));

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows add to the links inside */}
      <ol className="result-list" onKeyDown={walkResults}>
        {Array.from(ordinals.subarray(0, rows), (ordinal) => {
          const paper = papers[ordinal];
          if (paper === undefined) return null;
          return (
            <ResultRow
              key={paper.id}
              catalog={catalog}
              paper={paper}
              ordinal={ordinal}
              topics={topics}
              stems={stems}
              chosen={ordinal === opened}
            />
          );
        })}
      </ol>
      {rows < ordinals.length && <More left={ordinals.length - rows} onMore={grow} />}
    </>
  );
}

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
