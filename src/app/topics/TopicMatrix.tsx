import { countPapers } from '../../catalog/words';
import { useRef, useState } from 'react';
import type { ReactNode, SyntheticEvent } from 'react';
import type { CatalogTopic } from '../../catalog/catalog';
import { TopicDot } from '../../ui/TopicDot';
import type { TopicPairs } from '../../view/topicPairs';
import { AddressLink } from '../address/AddressLink';
import { MatrixCell } from './MatrixCell';
import { toTopicSection } from './topicLinks';
import { useScrolls } from './useScrolls';
import './TopicMatrix.css';

interface TopicMatrixProps {
  readonly topics: readonly CatalogTopic[];
  readonly pairs: TopicPairs;
}

/** A cell of the table, by the places of its two topics; the row's is the later one. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * How many papers each two topics have in common. Half a table: the other half would say the same. Columns
 * go by the numbers of the rows, as in printed tables of correlations, so that no name stands on its side.
 */
export function TopicMatrix({ topics, pairs }: TopicMatrixProps): ReactNode {
  const [at, setAt] = useState<CellPlace>();
  const scroller = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(scroller);
  const follow = (event: SyntheticEvent): void => setAt(cellAt(event.target));
  const leave = (): void => setAt(undefined);
  const isMarked = (place: number): boolean => at !== undefined && (place === at.row || place === at.column);
  return (
    <section className="topic-matrix">
      <h2 id="topic-matrix">Which topics come together</h2>
      <p>
        Papers with both topics. Bold: all papers of the topic. Stronger tint: a larger share of the smaller
        topic.
      </p>
      {/* Scrolled by hand where it is wider than the screen, and so in reach of the keyboard. */}
      <div
        ref={scroller}
        className="topic-matrix-scroll"
        role="region"
        aria-labelledby="topic-matrix"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={scrolls ? 0 : undefined}
      >
        {/* Only looks: the cells’ links do the work. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <table onPointerOver={follow} onPointerLeave={leave} onFocus={follow} onBlur={leave}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Topic</span>
              </th>
              {topics.map(({ id, name }, place) => (
                <th key={id} scope="col" data-marked={place === at?.column}>
                  <span aria-hidden="true">{place + 1}</span>
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
        {at === undefined ? ' ' : tell(at)}
      </p>
    </section>
  );

  function tell({ row, column }: CellPlace): string {
    const names = [topics[column]?.name, ...(row === column ? [] : [topics[row]?.name])].join(' and ');
    return `${names}: ${countPapers(pairs[row]?.[column] ?? 0)}`;
  }
}

/** The cell that an event is about. */
function cellAt(target: EventTarget): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  if (cell === null) return undefined;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

/** Whether a cell lies on the way from the names of another's topics to it. */
function leadsTo(at: CellPlace, { row, column }: CellPlace): boolean {
  return (row === at.row && column <= at.column) || (column === at.column && row <= at.row);
}
