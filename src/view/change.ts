import type { LibraryFilter } from '../library/libraryFilters';
import type { TopicId } from '../topics/topic';
import { canonicalView } from './view';
import type { HasKind, MatchMode, View } from './view';

/** Whether a view includes or excludes a topic, or neither. */
export type TopicStand = 'included' | 'excluded' | 'off';

/** Whether the view includes or excludes `topic`, or neither. */
export function topicStand(view: View, topic: TopicId): TopicStand {
  if (view.notTopics.includes(topic)) return 'excluded';
  return view.topics.includes(topic) ? 'included' : 'off';
}

/** The view with `topic` included, excluded or neither. Canonical. */
export function setTopic(view: View, topic: TopicId, stand: TopicStand): View {
  const others = (topics: readonly TopicId[]): TopicId[] => topics.filter((other) => other !== topic);
  const { topics, notTopics, ...rest } = canonicalView(view);
  return canonicalView({
    ...rest,
    topics: [...others(topics), ...(stand === 'included' ? [topic] : [])],
    notTopics: [...others(notTopics), ...(stand === 'excluded' ? [topic] : [])],
  });
}

/** The view with or without the filter for a kind of link. Canonical. */
export function setHas(view: View, kind: HasKind, wanted: boolean): View {
  const others = view.has.filter((other) => other !== kind);
  return canonicalView({ ...view, has: wanted ? [...others, kind] : others });
}

/** The view with or without the filter for a library state. Canonical. */
export function setLibraryFilter(view: View, state: LibraryFilter, wanted: boolean): View {
  const others = view.library.filter((other) => other !== state);
  return canonicalView({ ...view, library: wanted ? [...others, state] : others });
}

/** The view with or without the filter for a tag. Canonical. */
export function setTag(view: View, tag: string, wanted: boolean): View {
  const others = view.tags.filter((other) => other !== tag);
  return canonicalView({ ...view, tags: wanted ? [...others, tag] : others });
}

/** The view with its included topics combined in this way; it makes a difference for two or more. Canonical. */
export function setMatch(view: View, match: MatchMode): View {
  return canonicalView({ ...view, match });
}

/** The view with only its query and chosen order left. Canonical. */
export function clearFilters(view: View): View {
  return canonicalView({ ...view, topics: [], notTopics: [], has: [], library: [], tags: [] });
}
