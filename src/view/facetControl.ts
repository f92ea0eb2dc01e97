import type { LibraryFilter } from '../library/libraryFilters';
import type { TopicId } from '../topics/topic';
import { setHas, setMatch, setLibraryFilter, setTag, setTopic, topicStand } from './change';
import type { TopicStand } from './change';
import type { FacetCounts } from './facetCounts';
import type { HasKind, MatchMode, View } from './view';

/**
 * A filter control: what selecting it does and how many papers that gives. None empties the list without a warning.
 */
export interface FacetControl {
  /** True when it is on; selecting it then turns it off, but a mode stays on. */
  readonly chosen: boolean;
  /** Applies the change to a view; doing it twice changes nothing. */
  readonly press: (view: View) => View;
  /** The view after the change. */
  readonly leadsTo: View;
  /** How many papers that view holds; undefined while the query has no answer yet. */
  readonly papers: number | undefined;
  /** The number beside the control; undefined while the query has no answer yet. */
  readonly shown: ShownCount | undefined;
  /**
   * True when selecting it would empty the list, or when the count is not known yet. A selected filter can always be
   * removed: its 0 is shown.
   */
  readonly closed: boolean;
}

/**
 * What the number beside a filter counts:
 * - has: papers of the list that have it, when it is on; papers that the list would have, when it is off
 * - adds: papers that it would add to those of other topics
 */
export interface ShownCount {
  readonly kind: 'has' | 'adds';
  readonly papers: number;
}

/** The numbers of a view; undefined while its query has no answer yet. */
type Counts = FacetCounts | undefined;

/** The control that includes a topic, or the one that excludes it. */
export function topicControl(
  view: View,
  counts: Counts,
  topic: TopicId,
  wanted: Exclude<TopicStand, 'off'>,
): FacetControl {
  const chosen = topicStand(view, topic) === wanted;
  const next = chosen ? 'off' : wanted;
  const shown = wanted === 'included' && counts !== undefined ? topicCount(view, counts, topic) : undefined;
  return control(
    view,
    chosen,
    (from) => setTopic(from, topic, next),
    counts,
    (its) => its.topic(topic, next),
    shown,
  );
}

function topicCount(view: View, counts: FacetCounts, topic: TopicId): ShownCount {
  if (view.topics.includes(topic)) return { kind: 'has', papers: counts.having(topic) };
  const papers = counts.topic(topic, 'included');
  // An excluded topic that is included instead also gives back the papers that it excluded.
  const adds = view.match === 'any' && view.topics.length > 0 && !view.notTopics.includes(topic);
  return adds ? { kind: 'adds', papers: papers - counts.total } : { kind: 'has', papers };
}

/** The control for a kind of link. */
export function hasControl(view: View, counts: Counts, kind: HasKind): FacetControl {
  const chosen = view.has.includes(kind);
  return control(
    view,
    chosen,
    (from) => setHas(from, kind, !chosen),
    counts,
    (its) => its.has(kind),
  );
}

/** The control for a library state. */
export function libraryControl(view: View, counts: Counts, state: LibraryFilter): FacetControl {
  const chosen = view.library.includes(state);
  return control(
    view,
    chosen,
    (from) => setLibraryFilter(from, state, !chosen),
    counts,
    (its) => its.library(state),
  );
}

/** The control for a tag. */
export function tagControl(view: View, counts: Counts, tag: string): FacetControl {
  const chosen = view.tags.includes(tag);
  return control(
    view,
    chosen,
    (from) => setTag(from, tag, !chosen),
    counts,
    (its) => its.tag(tag),
  );
}

/** The control for matching any or all of the included topics. */
export function matchControl(view: View, counts: Counts, mode: MatchMode): FacetControl {
  return control(
    view,
    view.match === mode,
    (from) => setMatch(from, mode),
    counts,
    (its) => its.match(mode),
  );
}

function control(
  view: View,
  chosen: boolean,
  press: FacetControl['press'],
  counts: Counts,
  after: (counts: FacetCounts) => number,
  shown: ShownCount | undefined = counts && { kind: 'has', papers: chosen ? counts.total : after(counts) },
): FacetControl {
  const papers = counts && after(counts);
  return { chosen, press, leadsTo: press(view), papers, shown, closed: (papers ?? 0) === 0 && !chosen };
}
