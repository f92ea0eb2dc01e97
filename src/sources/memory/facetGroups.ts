import type { Facet, FacetedPaper } from '../../fields/facet';
import { FACETS } from '../../fields/registry';
import { NO_LIBRARY, type Library } from '../../library/entry';
import { facetDemand, facetMeasure, type FacetStand } from './facets';
import type { View } from '../../view/view';

/** Papers that the filters of a view treat alike. */
export interface FacetGroup {
  readonly stand: FacetStand;
  /** How many papers. */
  readonly size: number;
  /** How many of them have a value of a facet; no entry for none. */
  readonly having: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
}

interface GrowingGroup extends FacetGroup {
  size: number;
  readonly having: ReadonlyMap<Facet, Map<string, number>>;
}

/**
 * Groups papers by how the filters of a view treat them, in one pass over the papers. There are at most a few dozen
 * groups for any number of papers, so the counts of all filters go over the groups and not over the papers.
 *
 * @param papers The whole catalog.
 * @param ordinals The papers to group.
 * @param view Canonical.
 * @param library of the user. Default: an empty one.
 */
export function facetGroups(
  papers: readonly FacetedPaper[],
  ordinals: Iterable<number>,
  view: View,
  library: Library = NO_LIBRARY,
): readonly FacetGroup[] {
  const measure = facetMeasure(view, library);
  const { values } = facetDemand(view);
  // A number that is equal for equal matches.
  const keyOf = (stand: FacetStand): number =>
    stand.reduce((key, has, place) => key * ((values[place] ?? 0) + 1) + has, 0);
  const groups = new Map<number, GrowingGroup>();
  for (const ordinal of ordinals) {
    const paper = papers[ordinal];
    if (paper === undefined) continue;
    const stand = measure(paper);
    const key = keyOf(stand);
    let group = groups.get(key);
    if (group === undefined)
      groups.set(
        key,
        (group = { stand, size: 0, having: new Map(FACETS.map((facet) => [facet, new Map()])) }),
      );
    group.size += 1;
    const entry = library.get(paper.id);
    for (const [facet, counts] of group.having) {
      for (const value of facet.valuesOf(paper, entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...groups.values()];
}
