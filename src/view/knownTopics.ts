import type { addressMessages } from '../messages/address';
import type { Message } from '../messages/message';
import type { TopicId } from '../topics/topic';
import { canonicalView, filterValues, type View } from './view';

const TOPIC_KEYS = ['topic', 'not'] as const;

/** The topics of a view that are not in the catalog, each once; included ones first. */
export function unknownTopics(view: View, known: ReadonlySet<TopicId>): TopicId[] {
  const canonical = canonicalView(view);
  return TOPIC_KEYS.flatMap((key) => filterValues(canonical, key)).filter((topic) => !known.has(topic));
}

/**
 * The view without unknown topics. They stay in the address, because another build of the catalog may know
 * them.
 */
export function answerableView(view: View, known: ReadonlySet<TopicId>): View {
  const topics = TOPIC_KEYS.map((key) => [key, filterValues(view, key).filter((id) => known.has(id))]);
  return canonicalView({ ...view, filters: { ...view.filters, ...Object.fromEntries(topics) } });
}

/** A link can name any number of topics; the message names so many. */
const MOST_NAMED = 5;

/** Which topics were ignored, the first five by name; undefined when none was. */
export function unknownTopicsMessage(
  topics: readonly TopicId[],
): Message<typeof addressMessages> | undefined {
  const [topic, ...others] = topics;
  if (topic === undefined) return undefined;
  if (others.length === 0) return { id: 'unknownTopic', values: { topic } };
  const named = topics.slice(0, MOST_NAMED);
  return { id: 'unknownTopics', values: { topics: named, more: topics.length - named.length } };
}
