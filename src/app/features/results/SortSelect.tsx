import type { ChangeEvent, ReactNode } from 'react';
import { resultsMessages } from '../../../messages/results';
import { effectiveSort, hasQuery, SORT_ORDERS, type SortOrder, type View } from '../../../view/view';
import { useLinks } from '../../data/address/useAddress';
import './SortSelect.css';

const ORDER_NAMES: Readonly<Record<SortOrder, string>> = {
  relevance: resultsMessages.bestMatch,
  digest: resultsMessages.originalOrder,
  title: resultsMessages.title,
};

interface SortSelectProps {
  readonly view: View;
  /** True when the list of a link is open. */
  readonly isList: boolean;
}

/** The order of the list. Best match is offered only with a query; the list of a link has its own order. */
export function SortSelect({ view, isList }: SortSelectProps): ReactNode {
  const { go } = useLinks();
  const orders = SORT_ORDERS.filter((order) => order !== 'relevance' || hasQuery(view));
  function choose(event: ChangeEvent<HTMLSelectElement>): void {
    const sort = orders.find((order) => order === event.target.value) ?? null;
    go((from) => ({ view: { ...from.view, sort } }));
  }
  return (
    <label className="sort-select">
      <span className="visually-hidden">{resultsMessages.sortBy}</span>
      <select value={effectiveSort(view)} onChange={choose}>
        {orders.map((order) => (
          <option key={order} value={order}>
            {order === 'digest' && isList ? resultsMessages.listOrder : ORDER_NAMES[order]}
          </option>
        ))}
      </select>
    </label>
  );
}
