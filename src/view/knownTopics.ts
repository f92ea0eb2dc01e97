import type { TopicId } from '../topics/topic';
import { canonicalView } from './view';
import type { View } from './view';

/** The topics a view names that the catalog does not have, each once; included ones first. */
export function unknownTopics(view: View, known: ReadonlySet<TopicId>): TopicId[] {
  const { topics, notTopics } = canonicalView(view);
  return [...topics, ...notTopics].filter((topic) => !known.has(topic));
}

/**
 * The view as far as the catalog can answer it: unknown topics left out. They stay in the address, for
 * another build of the catalog may know them, and a link must not lose words by being opened.
 */
export function answerableView(view: View, known: ReadonlySet<TopicId>): View {
  const isKnown = (topic: TopicId): boolean => known.has(topic);
  return canonicalView({
    ...view,
    topics: view.topics.filter(isKnown),
    notTopics: view.notTopics.filter(isKnown),
  });
}

/** A link can name any number; so many are told. */
const MOST_NAMED = 5;

/** Tells a person which topics were ignored, the first five by name; '' when none was. */
export function unknownTopicsMessage(topics: readonly TopicId[]): string {
  if (topics.length === 0) return '';
  const more = topics.length > MOST_NAMED ? ` and ${topics.length - MOST_NAMED} more` : '';
  const names = `${topics
    .slice(0, MOST_NAMED)
    .map((topic) => `“${topic}”`)
    .join(', ')}${more}`;
  return topics.length === 1
    ? `The link names the topic ${names}, which is not a topic here; showing papers without regard to it.`
    : `The link names topics that are not topics here (${names}); showing papers without regard to them.`;
}
