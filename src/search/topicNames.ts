import { squeeze } from '../query/fold';
import type { Clause, QueryHint } from '../query/language/clause';
import type { FacetPapers } from './facetPapers';
import { withinEdits } from './withinEdits';
import { engineHintMessages } from '../messages/engine';

type Topic = FacetPapers['topics'][number];

/** Enough examples of topic names. */
const MOST_NAMED = 4;

/** A longer name is pasted text, and the hint overlays the list. */
const MOST_LETTERS = 40;

/** With more edits another topic may be meant. */
const MOST_EDITS = 2;

/**
 * The topic that a query names by id or name, ignoring case, spaces and hyphens. While the name is being typed, the
 * first topic that starts with it.
 */
export function findTopic({ topics }: FacetPapers, name: string, isTyping: boolean): Topic | undefined {
  const wanted = squeeze(name);
  const called = topics.find(({ id, name: known }) => squeeze(id) === wanted || squeeze(known) === wanted);
  if (called !== undefined || !isTyping) return called;
  return topics.find(
    ({ id, name: known }) => squeeze(id).startsWith(wanted) || squeeze(known).startsWith(wanted),
  );
}

/** The hint for an unknown topic, with the one that was probably meant or with examples. */
export function unknownTopicHint(
  { topics }: FacetPapers,
  { name, start, end }: Extract<Clause, { kind: 'topic' }>,
): QueryHint {
  const called = name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS)}…` : name;
  const message = engineHintMessages.unknownTopic({ name: called, instead: insteadOf(name, topics) });
  return { kind: 'unknown-topic', start, end, message };
}

function insteadOf(name: string, topics: readonly Topic[]): string {
  const near = topics.find(({ id, name: known }) => isNear(name, id) || isNear(name, known));
  if (near !== undefined) return engineHintMessages.similarTopic(near);
  if (topics.length === 0) return engineHintMessages.noTopics;
  const names = topics.slice(0, MOST_NAMED).map((topic) => topic.name);
  return engineHintMessages.topics({ names, more: topics.length > MOST_NAMED });
}

function isNear(name: string, known: string): boolean {
  if (name.length > MOST_LETTERS) return false;
  let near = false;
  withinEdits([squeeze(known)], squeeze(name), MOST_EDITS, () => (near = true));
  return near;
}
