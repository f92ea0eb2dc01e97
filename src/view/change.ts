import type { MatchMode } from '../fields/facet';
import { filterOf } from '../fields/registry';
import { canonicalView, filterValues, type View } from './view';

/** The view with or without a value in a filter. A value that is included or no longer is not excluded. Canonical. */
export function setFilter(view: View, key: string, value: string, wanted: boolean): View {
  const canonical = canonicalView(view);
  const { notKey = key } = filterOf(key)?.facet ?? {};
  const others = (of: string): string[] => filterValues(canonical, of).filter((other) => other !== value);
  const values = wanted ? [...others(key), value] : others(key);
  return canonicalView({
    ...canonical,
    filters: { ...canonical.filters, [notKey]: others(notKey), [key]: values },
  });
}

/** The view with its included topics combined in this way; it makes a difference for two or more. Canonical. */
export function setMatch(view: View, match: MatchMode): View {
  return canonicalView({ ...view, match });
}

/** The view with only its query and chosen order left. Canonical. */
export function clearFilters(view: View): View {
  return canonicalView({ ...view, filters: {} });
}
