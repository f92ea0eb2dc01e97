import { LIBRARY_FILTER_WORDS } from '../library/libraryFilters';
import { linkNounMessages, viewMessages } from '../messages/view';
import type { Topic, TopicId } from '../topics/topic';
import type { PickList } from './pickList';
import { canonicalView, hasQuery } from './view';
import type { HasKind, MatchMode, View } from './view';

/** Names of topics by id; an id without an entry is named by itself. */
export type TopicNames = ReadonlyMap<TopicId, Pick<Topic, 'name'>>;

/** Longer queries are cut: browsers show about this much of a title, and a status line is read aloud whole. */
const QUERY_LENGTH = 60;

/**
 * A view in words, for page titles and status lines: "“reward” in Safety, not Robotics, with code".
 * A view that asks for nothing is "All papers", or the name of the list. The order is left out.
 *
 * @param list The opened list that the view filters: "“reward” in Friday’s list". Default: none.
 */
export function describeView(view: View, topics: TopicNames, list: PickList | null = null): string {
  const canonical = canonicalView(view);
  const included = topicWords(canonical.topics, canonical.match, topics);
  const query = hasQuery(canonical) ? quoteQuery(canonical.query) : '';
  const opened = list === null ? '' : listName(list, 'a');
  const whole = list === null ? viewMessages.allPapers : listName(list, 'A');
  const place = included || opened;
  const first =
    query !== '' && place !== '' ? viewMessages.queryIn({ query, place }) : query || included || whole;
  const excluded = topicWords(canonical.notTopics, 'any', topics);
  const links = linkWords(canonical.has);
  return [
    first,
    excluded && viewMessages.not({ topics: excluded }),
    links && viewMessages.with({ links }),
    libraryWords(canonical),
    opened && included && viewMessages.inPlace({ place: opened }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The name of a list, or "a list of 5 papers". The article is for a list without a name. */
export function listName({ name, ids }: PickList, article: 'A' | 'a'): string {
  if (name !== '') return name;
  const unnamed = article === 'A' ? viewMessages.unnamedList : viewMessages.unnamedListInside;
  return unnamed({ count: ids.length });
}

/** A query in quotation marks, with outer and doubled spaces removed, cut at 60 characters. */
export function quoteQuery(query: string): string {
  const plain = query.trim().replaceAll(/\s+/gu, ' ');
  // A query with phrases has quotation marks already.
  if (plain.length <= QUERY_LENGTH) return plain.includes('"') ? plain : `“${plain}”`;
  // A cut between two surrogates leaves half a character at the end.
  return `“${plain.slice(0, QUERY_LENGTH).replace(/[\s\p{Surrogate}]+$/u, '')}…”`;
}

/** A topic's name, or its id when it has none. */
export function topicName(topic: TopicId, topics: TopicNames): string {
  return topics.get(topic)?.name ?? topic;
}

/** Each kind of link as a noun inside a sentence. */
export const KIND_NAMES: Readonly<Record<HasKind, string>> = linkNounMessages;

/** "code and a video"; '' for no kinds. */
export function linkWords(kinds: readonly HasKind[]): string {
  return listWords(
    kinds.map((kind) => KIND_NAMES[kind]),
    'and',
  );
}

/** The library filters in words: "saved and unread, tagged #friday"; '' for none. */
export function libraryWords({ library, tags }: Pick<View, 'library' | 'tags'>): string {
  const states = listWords(
    library.map((state) => LIBRARY_FILTER_WORDS[state]),
    'and',
  );
  const tagged = listWords(
    tags.map((tag) => `#${tag}`),
    'and',
  );
  return [states, tagged && viewMessages.tagged({ tags: tagged })].filter(Boolean).join(', ');
}

/** "Safety or Robotics", or with "and" where a paper needs all topics; '' for no topics. */
export function topicWords(ids: readonly TopicId[], match: MatchMode, topics: TopicNames): string {
  return listWords(
    ids.map((id) => topicName(id, topics)),
    match === 'all' ? 'and' : 'or',
  );
}

/** "a", "a or b", "a, b or c". */
function listWords(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${viewMessages[last]} ${words.at(-1) ?? ''}`;
}
