import type { Library } from '../../library/entry';
import { topicStand } from '../../view/change';
import type { TopicStand } from '../../view/change';
import { facetGroups } from './facetGroups';
import type { FacetGroup } from './facetGroups';
import { facetDemand, KIND_BITS, meets, LIBRARY_BITS } from './facets';
import type { FacetDemand, FacetedPaper, FacetStand } from './facets';
import { canonicalView } from '../../view/view';
import type { FacetCounts } from '../../view/facetCounts';
import type { View } from '../../view/view';

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

  /**
   * Some changes require more or less of all papers; a change of a topic or a tag also moves the papers that have it.
   *
   * @param moves how many papers of a group move
   * @param move their new match
   */
  function count(
    change: Partial<FacetDemand>,
    moves: (group: FacetGroup) => number = () => 0,
    move: (stand: FacetStand) => FacetStand = (stand) => stand,
  ): number {
    const changed = { ...demand, ...change };
    let total = 0;
    for (const group of groups) {
      const moved = moves(group);
      if (meets(move(group.stand), changed)) total += moved;
      if (meets(group.stand, changed)) total += group.size - moved;
    }
    return total;
  }

  const listed = groups.filter(({ stand }) => meets(stand, demand));

  return {
    total: listed.reduce((sum, { size }) => sum + size, 0),
    having: (topic) => listed.reduce((sum, { having }) => sum + (having.get(topic) ?? 0), 0),
    topic: (topic, wanted) => {
      const was = topicStand(canonical, topic);
      const more = (stand: TopicStand): number => Number(wanted === stand) - Number(was === stand);
      return count(
        { topics: demand.topics + more('included') },
        ({ having }) => having.get(topic) ?? 0,
        (stand) => ({
          ...stand,
          included: stand.included + more('included'),
          excluded: stand.excluded + more('excluded'),
        }),
      );
    },
    has: (kind) => count({ kinds: demand.kinds ^ KIND_BITS[kind] }),
    match: (match) => count({ match }),
    library: (state) => count({ kinds: demand.kinds ^ LIBRARY_BITS[state] }),
    tag: (tag) => {
      const more = canonical.tags.includes(tag) ? -1 : 1;
      return count(
        { tags: demand.tags + more },
        ({ tagged }) => tagged.get(tag) ?? 0,
        (stand) => ({ ...stand, tagged: stand.tagged + more }),
      );
    },
  };
}
