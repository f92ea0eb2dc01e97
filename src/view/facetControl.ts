import type { OwnState } from '../library/ownStates';
import type { TopicId } from '../topics/topic';
import { setHas, setMatch, setOwn, setTag, setTopic, topicStand } from './change';
import type { TopicStand } from './change';
import type { FacetCounts } from './facetCounts';
import type { HasKind, MatchMode, View } from './view';

/** A control of a filter: what a press does, and what it gives. No press of one empties the list unannounced. */
export interface FacetControl {
  /** True when it is on; a press turns it off then, but for a mode, which stays. */
  readonly chosen: boolean;
  /** What a press does to a view; done twice, it is done once. */
  readonly press: (view: View) => View;
  /** The view after a press. */
  readonly leadsTo: View;
  /** How many papers that view holds; undefined while the query has no answer yet. */
  readonly papers: number | undefined;
  /**
   * True when a press would empty the list, or when no one knows yet. What is chosen can always be let go of: its 0
   * is shown.
   */
  readonly closed: boolean;
}

/** The numbers of a view; undefined while its query has no answer yet. */
type Counts = FacetCounts | undefined;

/** The control that includes a topic, or the one that leaves it out. */
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

/** The control that asks for a kind of link. */
export function hasControl(view: View, counts: Counts, kind: HasKind): FacetControl {
  const chosen = view.has.includes(kind);
  return control(view, chosen, (from) => setHas(from, kind, !chosen), counts?.has(kind));
}

/** The control that asks for what the person's library says. */
export function ownControl(view: View, counts: Counts, state: OwnState): FacetControl {
  const chosen = view.own.includes(state);
  return control(view, chosen, (from) => setOwn(from, state, !chosen), counts?.own(state));
}

/** The control that asks for one of the person's tags. */
export function tagControl(view: View, counts: Counts, tag: string): FacetControl {
  const chosen = view.tags.includes(tag);
  return control(view, chosen, (from) => setTag(from, tag, !chosen), counts?.tag(tag));
}

/** The control that has a paper need one of the included topics, or all of them. */
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
