import { NO_LIBRARY } from '../library/entry';
import type { Library } from '../library/entry';
import type { TopicId } from '../topics/topic';
import { ALL_BITS, facetMeasure } from './facets';
import type { FacetedPaper, FacetStand } from './facets';
import type { View } from './view';

/** Papers that stand alike to the filters of a view: what a click does to one it does to all, but for its topic. */
export interface FacetGroup {
  readonly stand: FacetStand;
  /** How many papers. */
  readonly size: number;
  /** How many of them have a topic; no entry for none. */
  readonly having: ReadonlyMap<TopicId, number>;
  /** How many of them have a tag of the person's; no entry for none. */
  readonly tagged: ReadonlyMap<string, number>;
}

interface GrowingGroup extends FacetGroup {
  size: number;
  readonly having: Map<TopicId, number>;
  readonly tagged: Map<string, number>;
}

/**
 * Parts papers by how they stand to a view, in one pass that looks at each topic and link of a paper once.
 * There are a few dozen groups at most, however many papers: whoever asks for the numbers of all filters
 * goes through the groups again and again, and through the papers never.
 *
 * @param papers The whole catalog.
 * @param ordinals The papers to part.
 * @param view Canonical.
 * @param library of the person. Default: an empty one.
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

/** A number that two stands share when they are the same. */
function standKey({ included, excluded, kinds, tagged }: FacetStand, view: View): number {
  const topics = included + (view.topics.length + 1) * excluded;
  return kinds + ALL_BITS * (tagged + (view.tags.length + 1) * topics);
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
