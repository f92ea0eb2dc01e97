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
  /**
   * True when selecting it would empty the list, or when the count is not known yet. A selected filter can always be
   * removed: its 0 is shown.
   */
  readonly closed: boolean;
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
  return control(view, chosen, (from) => setTopic(from, topic, next), counts?.topic(topic, next));
}

/** The control for a kind of link. */
export function hasControl(view: View, counts: Counts, kind: HasKind): FacetControl {
  const chosen = view.has.includes(kind);
  return control(view, chosen, (from) => setHas(from, kind, !chosen), counts?.has(kind));
}

/** The control for a library state. */
export function libraryControl(view: View, counts: Counts, state: LibraryFilter): FacetControl {
  const chosen = view.library.includes(state);
  return control(view, chosen, (from) => setLibraryFilter(from, state, !chosen), counts?.library(state));
}

/** The control for a tag. */
export function tagControl(view: View, counts: Counts, tag: string): FacetControl {
  const chosen = view.tags.includes(tag);
  return control(view, chosen, (from) => setTag(from, tag, !chosen), counts?.tag(tag));
}

/** The control for matching any or all of the included topics. */
export function matchControl(view: View, counts: Counts, mode: MatchMode): FacetControl {
  return control(view, view.match === mode, (from) => setMatch(from, mode), counts?.match(mode));
}

function control(
  view: View,
  chosen: boolean,
  press: FacetControl['press'],
  papers: number | undefined,
): FacetControl {
  return { chosen, press, leadsTo: press(view), papers, closed: (papers ?? 0) === 0 && !chosen };
}
