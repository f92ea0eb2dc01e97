import type { FacetedPaper, MatchMode } from '../../fields/facet';
import { FILTERS } from '../../fields/registry';
import { NO_LIBRARY, type Library } from '../../library/entry';
import { canonicalView, filterValues, modeOf, type View } from '../../view/view';

/**
 * How a paper matches the filters of a view: how many values of each it has, in the order of `FILTERS`. Papers with
 * equal matches are in the list or out of it together.
 */
export type FacetStand = readonly number[];

/** What the filters of a view require of a paper. */
export interface FacetDemand {
  /** How many values each filter has, in the order of `FILTERS`. */
  readonly values: readonly number[];
  readonly match: MatchMode;
}

/**
 * Matches papers with a canonical view; one call is linear in the values that the paper has.
 * @param library of the user. Default: an empty one.
 */
export function facetMeasure(view: View, library: Library = NO_LIBRARY): (paper: FacetedPaper) => FacetStand {
  const none = FILTERS.map(() => 0);
  const asked = FILTERS.map(({ key, facet }, place) => ({
    facet,
    place,
    values: new Set(filterValues(view, key)),
  })).filter(({ values }) => values.size > 0);
  // Loops, because this runs for every paper with every key typed.
  return (paper) => {
    const stand = [...none];
    const entry = library.get(paper.id);
    for (const { facet, place, values } of asked) {
      let has = 0;
      for (const value of facet.valuesOf(paper, entry)) if (values.has(value)) has += 1;
      stand[place] = has;
    }
    return stand;
  };
}

/** The requirements of a canonical view. */
export function facetDemand(view: View): FacetDemand {
  return { values: FILTERS.map(({ key }) => filterValues(view, key).length), match: view.match };
}

/** Whether a paper with this match is in the list: the one rule for the list and for every count. */
export function meets(stand: FacetStand, demand: FacetDemand): boolean {
  return FILTERS.every(({ facet, excludes }, place) => {
    const has = stand[place] ?? 0;
    const wanted = demand.values[place] ?? 0;
    if (excludes) return has === 0;
    return wanted === 0 || (modeOf(facet, demand) === 'all' ? has === wanted : has > 0);
  });
}

/** Returns a predicate for the filters of a view, whatever the query. */
export function facetFilter(view: View, library: Library = NO_LIBRARY): (paper: FacetedPaper) => boolean {
  const canonical = canonicalView(view);
  const measure = facetMeasure(canonical, library);
  const demand = facetDemand(canonical);
  return (paper) => meets(measure(paper), demand);
}
