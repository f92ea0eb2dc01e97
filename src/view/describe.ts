import { OWN_WORDS } from '../library/ownStates';
import type { Topic, TopicId } from '../topics/topic';
import type { PickList } from './pickList';
import { canonicalView, hasQuery } from './view';
import type { HasKind, MatchMode, View } from './view';

/** Names of topics by id; an id without an entry is named by itself. */
export type TopicNames = ReadonlyMap<TopicId, Pick<Topic, 'name'>>;

/** Longer queries are cut: browsers show about so much of a title, and a status line is read aloud whole. */
const QUERY_LENGTH = 60;

/**
 * A view in words, for page titles and status lines: "“reward” in Safety, not Robotics, with code".
 * A view that asks for nothing is "All papers", or the name of the list. The order is not told.
 *
 * @param list The opened list, in which the view looks: "“reward” in Friday’s list". Default: none.
 */
export function describeView(view: View, topics: TopicNames, list: PickList | null = null): string {
  const canonical = canonicalView(view);
  const included = topicWords(canonical.topics, canonical.match, topics);
  const asked = hasQuery(canonical) ? quoteQuery(canonical.query) : '';
  const place = list === null ? '' : listName(list, 'a');
  const whole = list === null ? 'All papers' : listName(list, 'A');
  const within = included || place;
  const parts = [asked !== '' && within !== '' ? `${asked} in ${within}` : asked || included || whole];
  if (canonical.notTopics.length > 0) parts.push(`not ${topicWords(canonical.notTopics, 'any', topics)}`);
  if (canonical.has.length > 0)
    parts.push(
      `with ${listWords(
        canonical.has.map((kind) => KIND_NAMES[kind]),
        'and',
      )}`,
    );
  const own = ownWords(canonical);
  if (own !== '') parts.push(own);
  if (place !== '' && included !== '') parts.push(`in ${place}`);
  return parts.join(', ');
}

/** What a list is called, where a sentence begins or further on: its name, or "a list of 5 papers". */
export function listName({ name, ids }: PickList, article: 'A' | 'a'): string {
  return name || `${article} list of ${ids.length} ${ids.length === 1 ? 'paper' : 'papers'}`;
}

/** A query in quotation marks, outer and doubled spaces dropped, cut at 60 characters at most. */
export function quoteQuery(query: string): string {
  const plain = query.trim().replaceAll(/\s+/gu, ' ');
  // A query with phrases of its own is not put in quotation marks once more.
  if (plain.length <= QUERY_LENGTH) return plain.includes('"') ? plain : `“${plain}”`;
  // A pair of surrogates cut in two leaves a half at the end.
  return `“${plain.slice(0, QUERY_LENGTH).replace(/[\s\p{Surrogate}]+$/u, '')}…”`;
}

/** A topic's name, or its id when it has none. */
export function topicName(topic: TopicId, topics: TopicNames): string {
  return topics.get(topic)?.name ?? topic;
}

/** Each kind of link as a noun in the middle of a sentence. */
export const KIND_NAMES: Readonly<Record<HasKind, string>> = {
  code: 'code',
  project: 'a project page',
  video: 'a video',
};

/** What the person's library must say, in words: "saved and unread, tagged #friday"; '' for nothing. */
export function ownWords({ own, tags }: Pick<View, 'own' | 'tags'>): string {
  const states = listWords(
    own.map((state) => OWN_WORDS[state]),
    'and',
  );
  const tagged = listWords(
    tags.map((tag) => `#${tag}`),
    'and',
  );
  return [states, tagged && `tagged ${tagged}`].filter(Boolean).join(', ');
}

function topicWords(ids: readonly TopicId[], match: MatchMode, topics: TopicNames): string {
  return listWords(
    ids.map((id) => topicName(id, topics)),
    match === 'all' ? 'and' : 'or',
  );
}

/** "a", "a or b", "a, b or c". */
function listWords(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
