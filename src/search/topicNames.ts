import { squeeze } from '../query/fold';
import type { Clause, QueryHint } from '../query/language/clause';
import type { FacetPapers } from '../view/facetPapers';

type Topic = FacetPapers['topics'][number];

/** Enough to see what topics are called here. */
const MOST_NAMED = 4;

/**
 * The topic that a query names by its id or its name, whatever its capitals, spaces and hyphens. While the
 * name is being typed the first that begins so will do.
 */
export function findTopic({ topics }: FacetPapers, name: string, isTyping: boolean): Topic | undefined {
  const wanted = squeeze(name);
  const called = topics.find(({ id, name: known }) => squeeze(id) === wanted || squeeze(known) === wanted);
  if (called !== undefined || !isTyping) return called;
  return topics.find(
    ({ id, name: known }) => squeeze(id).startsWith(wanted) || squeeze(known).startsWith(wanted),
  );
}

/** Says that a topic is not known, which are, and that the query was read without it. */
export function unknownTopicHint(
  { topics }: FacetPapers,
  { name, start, end }: Extract<Clause, { kind: 'topic' }>,
): QueryHint {
  const known = topics.slice(0, MOST_NAMED).map((topic) => topic.id);
  const more = topics.length > known.length ? ' and others' : '';
  const instead = known.length === 0 ? 'There are no topics here' : `There are ${known.join(', ')}${more}`;
  return {
    kind: 'unknown-topic',
    start,
    end,
    message: `No topic is called “${name}”; it is ignored. ${instead}.`,
  };
}
