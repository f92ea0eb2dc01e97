import type { Facet, MatchMode } from '../fields/facet';
import { FACETS, FILTERS } from '../fields/registry';
import { asksOfLibrary } from './asksOfLibrary';
import { wellFormed } from './percent';

/** The order of a list: best match first, original order, or by title. */
export type SortOrder = 'relevance' | 'digest' | 'title';

/** Every order, in the order that pages list them. */
export const SORT_ORDERS: readonly SortOrder[] = ['relevance', 'digest', 'title'];

/** The values of each filter, by its key in addresses; a key without values may be missing. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** A selection of papers and their order: what the parameters of an address hold. */
export interface View {
  /** As typed, with outer spaces. Default: ''. */
  readonly query: string;
  /** Default: none, which includes every paper. */
  readonly filters: Filters;
  /** How the topics combine, and the values of any other facet with `combine: 'chosen'`. No effect on fewer than two. */
  readonly match: MatchMode;
  /** null is the default: relevance when there is a query, else digest. */
  readonly sort: SortOrder | null;
}

/** The view of an address without parameters: every paper, in original order. */
export const EMPTY_VIEW: View = { query: '', filters: {}, match: 'any', sort: null };

const NONE: readonly string[] = [];

/** The values of a filter, none for one that is off. */
export function filterValues({ filters }: Pick<View, 'filters'>, key: string): readonly string[] {
  return filters[key] ?? NONE;
}

/** True when the query has more than spaces. */
export function hasQuery(view: Pick<View, 'query'>): boolean {
  return /\S/u.test(view.query);
}

/** True when anything but the query narrows the list. */
export function hasFilters(view: View): boolean {
  return countFilters(view) > 0;
}

/** How many filters are on. */
export function countFilters({ filters }: View): number {
  return Object.values(filters).flat().length;
}

/** True when the view depends on the user's library, so that other users see other papers. */
export function isLibraryView(view: Pick<View, 'query' | 'filters'>): boolean {
  const filtersLibrary = FILTERS.some(
    ({ key, facet }) => facet.ofLibrary && filterValues(view, key).length > 0,
  );
  return filtersLibrary || asksOfLibrary(view.query);
}

/** The order when none is chosen. */
export function defaultSort(view: Pick<View, 'query'>): SortOrder {
  return hasQuery(view) ? 'relevance' : 'digest';
}

/** The order of the list. Relevance needs a query; without one it is the original order. */
export function effectiveSort(view: Pick<View, 'query' | 'sort'>): SortOrder {
  if (view.sort === null || (view.sort === 'relevance' && !hasQuery(view))) return defaultSort(view);
  return view.sort;
}

/**
 * The canonical form of equal views: what an address has, and what to compare.
 *
 * - Values of a filter are in one order, each once, so that the order of clicks does not make two addresses of one
 *   view. A filter without values is missing.
 * - A value both included and excluded is excluded, because an unwanted paper is worse than a missing one.
 * - The query stays as typed, because the search box shows it: trimming would remove the space before the next word.
 *   Only an all-blank query becomes '', and half characters become U+FFFD, because no address can hold them.
 */
export function canonicalView(view: View): View {
  const query = hasQuery(view) ? wellFormed(view.query) : '';
  const sort = effectiveSort({ query, sort: view.sort });
  const filters: Record<string, readonly string[]> = {};
  // The filter that excludes values of a facet stands behind the one that includes them.
  for (const { key, facet } of FILTERS.toReversed()) {
    const excluded = filters[facet.notKey ?? ''] ?? NONE;
    const values = canonicalValues(facet, filterValues(view, key)).filter(
      (value) => !excluded.includes(value),
    );
    if (values.length > 0) filters[key] = values;
  }
  const isChoice = FACETS.some(
    ({ combine, key }) => combine === 'chosen' && filterValues({ filters }, key).length > 1,
  );
  return {
    query,
    filters,
    match: isChoice ? view.match : 'any',
    sort: sort === defaultSort({ query }) ? null : sort,
  };
}

/** The values of a facet among texts, each once and in the order of addresses. */
export function canonicalValues({ values, canonical = String }: Facet, texts: readonly string[]): string[] {
  if (typeof values !== 'function') return values.filter((value) => texts.includes(value));
  const named = new Set(texts.map((text) => canonical(wellFormed(text))));
  return [...named].filter((value) => value !== '').toSorted();
}

/** Whether a paper must have any or all of the values of a facet. */
export function modeOf({ combine }: Facet, { match }: Pick<View, 'match'>): MatchMode {
  return combine === 'chosen' ? match : combine;
}
