import type { TopicId } from '../topics/topic';
import { facetMeasure } from './facets';
import type { FacetedPaper, FacetStand } from './facets';
import type { View } from './view';

/** Papers that stand alike to the filters of a view: what a click does to one it does to all, but for its topic. */
export interface FacetGroup {
  readonly stand: FacetStand;
  /** How many papers. */
  readonly size: number;
  /** How many of them have a topic; no entry for none. */
  readonly having: ReadonlyMap<TopicId, number>;
}

interface GrowingGroup extends FacetGroup {
  size: number;
  readonly having: Map<TopicId, number>;
}

/**
 * Parts papers by how they stand to a view, in one pass that looks at each topic and link of a paper once.
 * There are a few dozen groups at most, however many papers: whoever asks for the numbers of all filters
 * goes through the groups again and again, and through the papers never.
 *
 * @param papers The whole catalog.
 * @param ordinals The papers to part.
 * @param view Canonical.
 */
export function facetGroups(
  papers: readonly FacetedPaper[],
  ordinals: Iterable<number>,
  view: View,
): readonly FacetGroup[] {
  const measure = facetMeasure(view);
  const groups = new Map<number, GrowingGroup>();
  for (const ordinal of ordinals) {
    const paper = papers[ordinal];
    if (paper === undefined) continue;
    const stand = measure(paper);
    const key = standKey(stand, view);
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { stand, size: 0, having: new Map() }));
    group.size += 1;
    for (const topic of paper.topics) group.having.set(topic, (group.having.get(topic) ?? 0) + 1);
  }
  return [...groups.values()];
}

/** A number that two stands share when they are the same. */
function standKey({ included, excluded, kinds }: FacetStand, view: View): number {
  return kinds + 8 * (included + (view.topics.length + 1) * excluded);
}
