import { NO_LIBRARY } from '../../library/entry';
import type { Library } from '../../library/entry';
import type { TopicId } from '../../topics/topic';
import { ALL_BITS, facetMeasure } from './facets';
import type { FacetedPaper, FacetStand } from './facets';
import type { View } from '../../view/view';

/** Papers that the filters of a view treat alike, apart from their topics. */
export interface FacetGroup {
  readonly stand: FacetStand;
  /** How many papers. */
  readonly size: number;
  /** How many of them have a topic; no entry for none. */
  readonly having: ReadonlyMap<TopicId, number>;
  /** How many of them have a tag; no entry for none. */
  readonly tagged: ReadonlyMap<string, number>;
}

interface GrowingGroup extends FacetGroup {
  size: number;
  readonly having: Map<TopicId, number>;
  readonly tagged: Map<string, number>;
}

/**
 * Groups papers by how the filters of a view treat them, in one pass that looks at each topic and link of a paper
 * once. There are at most a few dozen groups for any number of papers, so the counts of all filters go over the
 * groups and not over the papers.
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
  const groups = new Map<number, GrowingGroup>();
  for (const ordinal of ordinals) {
    const paper = papers[ordinal];
    if (paper === undefined) continue;
    const stand = measure(paper);
    const key = standKey(stand, view);
    let group = groups.get(key);
    if (group === undefined)
      groups.set(key, (group = { stand, size: 0, having: new Map(), tagged: new Map() }));
    group.size += 1;
    for (const topic of paper.topics) addOne(group.having, topic);
    for (const tag of library.get(paper.id)?.tags ?? []) addOne(group.tagged, tag);
  }
  return [...groups.values()];
}

/** A number that is equal for equal matches. */
function standKey({ included, excluded, kinds, tagged }: FacetStand, view: View): number {
  const topics = included + (view.topics.length + 1) * excluded;
  return kinds + ALL_BITS * (tagged + (view.tags.length + 1) * topics);
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
