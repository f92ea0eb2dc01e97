import type { TopicId } from '../topics/topic';
import { facetMeasure, hasKind, topicsSuffice } from './facets';
import type { FacetedPaper } from './facets';
import { canonicalView, HAS_KINDS } from './view';
import type { HasKind, View } from './view';

/**
 * The number beside each filter: how many papers the list would hold with it included and all else as
 * it is. Beside a filter that is on already, that is the list as it stands. A topic that no paper under
 * the query has is not in `topics` of its own; ask through `topicCount`.
 */
export interface FacetCounts {
  readonly topics: ReadonlyMap<TopicId, number>;
  /** What including a topic that none of the papers has would give. */
  readonly otherTopics: number;
  readonly has: Readonly<Record<HasKind, number>>;
}

/** How many papers a click to include `topic` would give. */
export function topicCount(counts: FacetCounts, topic: TopicId): number {
  return counts.topics.get(topic) ?? counts.otherTopics;
}

/**
 * Counts every filter in one pass, linear in the topics and links of the papers.
 *
 * Under "any", a paper already in by another topic counts for every topic (`everywhere`), so a topic's
 * own papers are only those it would add.
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
  const measure = facetMeasure(canonical);
  const excluded = new Set(canonical.notTopics);
  const own = new Map<TopicId, number>();
  const has: Record<HasKind, number> = { code: 0, project: 0, video: 0 };
  let everywhere = 0;
  for (const ordinal of ordinals) {
    const paper = papers[ordinal];
    if (paper === undefined) continue;
    const stand = measure(paper);
    if (stand.missing > 0) continue;
    if (stand.excluded === 0 && topicsSuffice(canonical, stand.included)) {
      for (const kind of HAS_KINDS) if (hasKind(paper, kind)) has[kind] += 1;
    }
    if (canonical.match === 'all') {
      if (stand.included < canonical.topics.length) continue;
    } else if (stand.included > 0 && stand.excluded === 0) {
      everywhere += 1;
      continue;
    }
    // Including an excluded topic lifts its exclusion, so a paper that only one keeps out counts for that one.
    if (stand.excluded > 1) continue;
    for (const topic of paper.topics) {
      if (stand.excluded === 0 || excluded.has(topic)) own.set(topic, (own.get(topic) ?? 0) + 1);
    }
  }
  const topics = new Map([...own].map(([topic, count]) => [topic, count + everywhere]));
  return { topics, otherTopics: everywhere, has };
}
