import type { MatchMode } from '../fields/facet';
import { FILTERS, type Filter } from '../fields/registry';
import type { AddressProblem } from './addressProblem';
import { canonicalValues, effectiveSort, SORT_ORDERS, type SortOrder, type View } from './view';

/** A problem whose message needs the whole view: "Sorted by title" depends on the other parameters. */
export interface OpenProblem extends Omit<AddressProblem, 'message'> {
  readonly message: (view: View) => AddressProblem['message'];
}

/** What has been parsed so far. A missing member is not in the address. */
export interface Draft {
  query?: string;
  match?: MatchMode;
  sort?: SortOrder;
  readonly filters: Record<string, string[]>;
  readonly problems: OpenProblem[];
}

/** Adds one value of a parameter to the draft, or reports why it is not used. */
export type Reader = (draft: Draft, value: string) => void;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['q', (draft, value) => single(draft, 'query', 'q', value)],
  ['match', readMatch],
  ['sort', readSort],
  ...FILTERS.map((filter) => [filter.key, readFilter(filter)] as const),
]);

/** The parser of a key's values; undefined for an unknown key. */
export function readerOf(key: string): Reader | undefined {
  return READERS.get(key);
}

function readFilter({ key, facet }: Filter): Reader {
  const { noun } = facet;
  return (draft, value) => {
    const [read] = canonicalValues(facet, [value]);
    if (read !== undefined) (draft.filters[key] ??= []).push(read);
    else if (noun === undefined) {
      refuse(draft, key, value, () => ({ id: 'unknownFilter', values: { param: key, asked: value } }));
    } else refuse(draft, key, value, () => ({ id: 'noName', values: { param: key, noun } }));
  };
}

function readMatch(draft: Draft, value: string): void {
  if (value === 'any' || value === 'all') single(draft, 'match', 'match', value);
  else {
    refuse(draft, 'match', value, ({ match }) => ({ id: 'unknownMatch', values: { asked: value, match } }));
  }
}

function readSort(draft: Draft, value: string): void {
  const order = SORT_ORDERS.find((option) => option === value);
  if (order !== undefined) single(draft, 'sort', 'sort', order);
  else {
    refuse(draft, 'sort', value, (view) => ({
      id: 'unknownOrder',
      values: { asked: value, order: effectiveSort(view) },
    }));
  }
}

/** The first value of a parameter that takes one is used, because a second is most likely a pasting mistake. */
function single<K extends 'query' | 'match' | 'sort'>(
  draft: Draft,
  member: K,
  param: string,
  value: NonNullable<Draft[K]>,
): void {
  const first = draft[member];
  if (first === undefined) draft[member] = value;
  else if (first !== value) {
    draft.problems.push({
      kind: 'repeated',
      param,
      value,
      message: () => ({ id: 'repeated', values: { param, used: first, ignored: value } }),
    });
  }
}

function refuse(draft: Draft, param: string, value: string, message: OpenProblem['message']): void {
  draft.problems.push({ kind: 'not-an-option', param, value, message });
}
