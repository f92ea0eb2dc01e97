import { countPapers } from '../../catalog/words';
import type { ReactNode } from 'react';
import type { CatalogTopic } from '../../catalog/catalog';
import type { TopicPairs } from '../../view/topicPairs';
import { topicPath } from '../../view/routes';
import { AddressLink } from '../address/AddressLink';
import { toPapersWith } from './topicLinks';

/** Steps of the shade; the stylesheet has one rule for each. A style of the element would break the page's policy. */
const SHADES = 10;

interface MatrixCellProps {
  readonly row: number;
  readonly column: number;
  readonly topics: readonly CatalogTopic[];
  readonly pairs: TopicPairs;
  /** True when it lies on the way to the cell that is pointed at. */
  readonly marked: boolean;
}

/** One number of the table: a link to its papers, shaded by the part of the smaller topic that they are. */
export function MatrixCell({ row, column, topics, pairs, marked }: MatrixCellProps): ReactNode {
  const one = topics[column];
  const other = topics[row];
  if (one === undefined || other === undefined) return null;
  const count = pairs[row]?.[column] ?? 0;
  const isOwn = row === column;
  const share = isOwn ? 0 : count / Math.max(1, Math.min(one.papers, other.papers));
  const names = isOwn ? one.name : `${one.name} and ${other.name}`;
  const change = isOwn ? toPapersWith(one.id) : toPapersWith(one.id, other.id);
  return (
    <td
      data-row={row}
      data-column={column}
      data-own={isOwn}
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
          {...(isOwn ? { page: topicPath(one.id) } : {})}
          aria-label={`${names}: ${countPapers(count)}`}
        >
          {count.toLocaleString('en')}
        </AddressLink>
      )}
    </td>
  );
}
