import type { ReactNode } from 'react';
import type { CatalogTopic } from '../../../catalog/catalog';
import { countPapers } from '../../../messages/count';
import { topicsMessages } from '../../../messages/topics';
import type { TopicPairs } from '../../../view/topicPairs';
import { topicPath } from '../../../view/routes';
import { AddressLink } from '../../data/address/AddressLink';
import { toPapersWith } from '../../data/topicLinks';

/** One CSS rule each, because the page's content security policy forbids inline styles. */
const SHADES = 10;

interface MatrixCellProps {
  readonly row: number;
  readonly column: number;
  readonly topics: readonly CatalogTopic[];
  readonly pairs: TopicPairs;
  /** True in the row and column that lead to the cell under the pointer. */
  readonly marked: boolean;
}

/** A number of the table: a link to its papers, shaded by their share of the smaller topic. */
export function MatrixCell({ row, column, topics, pairs, marked }: MatrixCellProps): ReactNode {
  const one = topics[column];
  const other = topics[row];
  if (one === undefined || other === undefined) return null;
  const count = pairs[row]?.[column] ?? 0;
  const isDiagonal = row === column;
  const share = isDiagonal ? 0 : count / Math.max(1, Math.min(one.papers, other.papers));
  const names = isDiagonal ? one.name : topicsMessages.both({ one: one.name, other: other.name });
  const change = isDiagonal ? toPapersWith(one.id) : toPapersWith(one.id, other.id);
  return (
    <td
      data-row={row}
      data-column={column}
      data-diagonal={isDiagonal}
      data-marked={marked}
      data-shade={Math.round(share * SHADES)}
    >
      {count === 0 ? (
        <>
          <span aria-hidden="true">·</span>
          <span className="visually-hidden">0</span>
        </>
      ) : (
        <AddressLink
          change={change}
          {...(isDiagonal ? { page: topicPath(one.id) } : {})}
          aria-label={topicsMessages.cell({ topics: names, papers: countPapers(count) })}
        >
          {count.toLocaleString('en')}
        </AddressLink>
      )}
    </td>
  );
}
