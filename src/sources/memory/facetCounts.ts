import type { FacetedPaper } from '../../fields/facet';
import { filterOf } from '../../fields/registry';
import type { Library } from '../../library/entry';
import { setFilter } from '../../view/change';
import type { FacetCounts } from '../../view/facetCounts';
import { canonicalView, type View } from '../../view/view';
import { facetGroups, type FacetGroup } from './facetGroups';
import { facetDemand, meets, type FacetDemand, type FacetStand } from './facets';

/**
 * Counts for every filter: one pass over the papers now, a look at a few groups of them for each number.
 *
 * @param papers The whole catalog.
 * @param ordinals The papers that match the query, in any order; every paper when there is none.
 * @param library of the person. Default: an empty one.
 */
export function facetCounts(
  papers: readonly FacetedPaper[],
  ordinals: Iterable<number>,
  view: View,
  library?: Library,
): FacetCounts {
  const canonical = canonicalView(view);
  const groups = facetGroups(papers, ordinals, canonical, library);
  const demand = facetDemand(canonical);

  const sizeAfter = (changed: FacetDemand): number =>
    groups.reduce((sum, { size, stand }) => sum + (meets(stand, changed) ? size : 0), 0);

  return {
    total: sizeAfter(demand),
    having: (key, value) =>
      groups.reduce((sum, group) => sum + (meets(group.stand, demand) ? countOf(group, key, value) : 0), 0),
    after: (key, value, wanted) => {
      const changed = facetDemand(setFilter(canonical, key, value, wanted));
      // A paper that has the value has one more, or one less, of each filter that changes.
      const step = (stand: FacetStand): FacetStand =>
        stand.map((has, place) => has + (changed.values[place] ?? 0) - (demand.values[place] ?? 0));
      return groups.reduce((sum, group) => {
        const moved = countOf(group, key, value);
        const others = meets(group.stand, changed) ? group.size - moved : 0;
        return sum + others + (moved > 0 && meets(step(group.stand), changed) ? moved : 0);
      }, 0);
    },
    match: (match) => sizeAfter({ ...demand, match }),
  };
}

/** How many papers of a group have a value of the filter of a key. */
function countOf({ having }: FacetGroup, key: string, value: string): number {
  const facet = filterOf(key)?.facet;
  return (facet && having.get(facet)?.get(value)) ?? 0;
}
