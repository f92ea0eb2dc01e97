import type { TopicId } from '../topics/topic';
import { topicStand } from './change';
import type { TopicStand } from './change';
import { facetGroups } from './facetGroups';
import { facetDemand, KIND_BITS, meets } from './facets';
import type { FacetDemand, FacetedPaper } from './facets';
import { canonicalView } from './view';
import type { HasKind, MatchMode, View } from './view';

/** How many papers the list would hold after one change of one filter, all else as it is. */
export interface FacetCounts {
  /** With the topic included, excluded or neither. */
  readonly topic: (topic: TopicId, stand: TopicStand) => number;
  /** With the kind of link asked for where it is not, and no longer where it is. */
  readonly has: (kind: HasKind) => number;
  readonly match: (mode: MatchMode) => number;
}

/**
 * Counts for every filter: one pass over the papers now, a look at a few groups of them for each number.
 *
 * @param papers The whole catalog.
 * @param ordinals The papers that match the query, in any order; every paper when there is none.
 */
export function facetCounts(
  papers: readonly FacetedPaper[],
  ordinals: Iterable<number>,
  view: View,
): FacetCounts {
  const canonical = canonicalView(view);
  const groups = facetGroups(papers, ordinals, canonical);
  const demand = facetDemand(canonical);

  /** Some changes ask for more or less of all papers; that of a topic also moves those that have it. */
  function count(change: Partial<FacetDemand>, topic?: TopicId, moreIncluded = 0, moreExcluded = 0): number {
    const changed = { ...demand, ...change };
    let total = 0;
    for (const { stand, size, having } of groups) {
      const { included, excluded, kinds } = stand;
      const moved = { included: included + moreIncluded, excluded: excluded + moreExcluded, kinds };
      const moves = topic === undefined ? 0 : (having.get(topic) ?? 0);
      if (meets(moved, changed)) total += moves;
      if (meets(stand, changed)) total += size - moves;
    }
    return total;
  }

  return {
    topic: (topic, wanted) => {
      const was = topicStand(canonical, topic);
      const more = (stand: TopicStand): number => Number(wanted === stand) - Number(was === stand);
      const topics = demand.topics + more('included');
      return count({ topics }, topic, more('included'), more('excluded'));
    },
    has: (kind) => count({ kinds: demand.kinds ^ KIND_BITS[kind] }),
    match: (match) => count({ match }),
  };
}
