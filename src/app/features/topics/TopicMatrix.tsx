import { useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { CatalogTopic } from '../../../catalog/catalog';
import { countPapers } from '../../../messages/count';
import { topicsMessages } from '../../../messages/topics';
import { TopicDot } from '../../kit/TopicDot';
import type { TopicPairs } from '../../../view/topicPairs';
import { AddressLink } from '../../data/address/AddressLink';
import { MatrixCell } from './MatrixCell';
import { toTopicSection } from '../../data/topicLinks';
import { useScrolls } from './useScrolls';
import './TopicMatrix.css';

interface TopicMatrixProps {
  readonly topics: readonly CatalogTopic[];
  readonly pairs: TopicPairs;
}

/** A cell, by the indices of its two topics; row is the larger one. */
interface CellIndex {
  readonly row: number;
  readonly column: number;
}

/**
 * How many papers each two topics have in common. It is the lower half of a symmetric table. Columns are headed by row
 * numbers, as in printed correlation tables, which avoids rotated names.
 */
export function TopicMatrix({ topics, pairs }: TopicMatrixProps): ReactNode {
  const [at, setAt] = useState<CellIndex>();
  const scroller = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(scroller);
  const follow = (event: SyntheticEvent): void => setAt(cellAt(event.target));
  const leave = (): void => setAt(undefined);
  const isMarked = (index: number): boolean => at !== undefined && (index === at.row || index === at.column);
  return (
    <section className="topic-matrix">
      <h2 id="topic-matrix">{topicsMessages.overlap}</h2>
      <p>{topicsMessages.overlapKey}</p>
      {/* Focusable where it scrolls, so that the keyboard can scroll it. */}
      <div
        ref={scroller}
        className="topic-matrix-scroll"
        role="region"
        aria-labelledby="topic-matrix"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={scrolls ? 0 : undefined}
      >
        {/* Highlighting only; the links in the cells are the controls. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <table onPointerOver={follow} onPointerLeave={leave} onFocus={follow} onBlur={leave}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{topicsMessages.topic}</span>
              </th>
              {topics.map(({ id, name }, index) => (
                <th key={id} scope="col" data-marked={index === at?.column}>
                  <span aria-hidden="true">{index + 1}</span>
                  <span className="visually-hidden">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {topics.map(({ id, name, color }, row) => (
              <tr key={id}>
                <th scope="row" data-marked={isMarked(row)}>
                  <span className="topic-matrix-number" aria-hidden="true">
                    {row + 1}
                  </span>
                  <TopicDot color={color} />
                  <AddressLink change={toTopicSection(id)}>{name}</AddressLink>
                </th>
                {topics.slice(0, row + 1).map((other, column) => (
                  <MatrixCell
                    key={other.id}
                    row={row}
                    column={column}
                    topics={topics}
                    pairs={pairs}
                    marked={at !== undefined && leadsTo(at, { row, column })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="topic-matrix-told" aria-hidden="true">
        {at === undefined ? ' ' : describe(at)}
      </p>
    </section>
  );

  function describe({ row, column }: CellIndex): string {
    const [one, other] = [topics[column]?.name ?? '', topics[row]?.name ?? ''];
    const names = row === column ? one : topicsMessages.both({ one, other });
    return topicsMessages.cell({ topics: names, papers: countPapers(pairs[row]?.[column] ?? 0) });
  }
}

/** The cell of an event's target. */
function cellAt(target: EventTarget): CellIndex | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  if (cell === null) return undefined;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

/** Whether a cell lies between another one and the two names that head it. */
function leadsTo(at: CellIndex, { row, column }: CellIndex): boolean {
  return (row === at.row && column <= at.column) || (column === at.column && row <= at.row);
}
