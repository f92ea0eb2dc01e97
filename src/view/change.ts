import type { MatchMode } from '../fields/facet';
import { filterOf, FILTERS } from '../fields/registry';
import { canonicalView, filterValues } from './view';
import type { View } from './view';

/**
 * The view with or without a value in a filter. A value that is included is no longer excluded, and the other way
 * round. Canonical.
 */
export function setFilter(view: View, key: string, value: string, wanted: boolean): View {
  const facet = filterOf(key)?.facet;
  const canonical = canonicalView(view);
  const filters = FILTERS.map((filter) => {
    const values = filterValues(canonical, filter.key);
    const changes = filter.key === key || (wanted && filter.facet === facet);
    const others = changes ? values.filter((other) => other !== value) : values;
    return [filter.key, filter.key === key && wanted ? [...others, value] : others] as const;
  });
  return canonicalView({ ...canonical, filters: Object.fromEntries(filters) });
}

/** The view with its included topics combined in this way; it makes a difference for two or more. Canonical. */
export function setMatch(view: View, match: MatchMode): View {
  return canonicalView({ ...view, match });
}

/** The view with only its query and chosen order left. Canonical. */
export function clearFilters(view: View): View {
  return canonicalView({ ...view, filters: {} });
}
