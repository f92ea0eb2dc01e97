import { NOT_OWN_WORDS } from '../library/ownStates';
import { clearFilters, setHas, setOwn, setTag, setTopic } from './change';
import { KIND_NAMES, quoteQuery, topicName } from './describe';
import type { TopicNames } from './describe';
import { canonicalView, hasFilters, hasQuery } from './view';
import type { View } from './view';

/** A wider view than one that found nothing, what it changes in plain words, and how many papers it holds. */
export interface WayOut {
  readonly view: View;
  /** The end of "No paper matches. You could …", as words of a link: "Drop the topic Safety". */
  readonly words: string;
  /** Never 0. */
  readonly count: number;
}

/**
 * Ways out of a view without results: one change at a time, smallest first, and only those that lead to
 * papers. When no single change does, all filters or all of the view are dropped.
 *
 * @param count How many papers a view holds. Every view asked about has the query of `view`, or none.
 * @param whole What the view without any demand is called. Default: "all papers".
 */
export function waysOut(
  view: View,
  topics: TopicNames,
  count: (view: View) => number,
  whole = 'all papers',
): WayOut[] {
  const from = canonicalView(view);
  const counted = (steps: readonly Omit<WayOut, 'count'>[]): WayOut[] =>
    steps.map((step) => ({ ...step, count: count(step.view) })).filter((step) => step.count > 0);
  const small = counted(singleChanges(from, topics));
  return small.length > 0 ? small : counted(largeChanges(from, whole));
}

function singleChanges(view: View, topics: TopicNames): Omit<WayOut, 'count'>[] {
  const changes: Omit<WayOut, 'count'>[] = [];
  if (view.match === 'all') {
    changes.push({ view: canonicalView({ ...view, match: 'any' }), words: 'Match any of the topics' });
  }
  for (const kind of view.has) {
    changes.push({ view: setHas(view, kind, false), words: `Show papers without ${KIND_NAMES[kind]} too` });
  }
  for (const state of view.own) {
    changes.push({
      view: setOwn(view, state, false),
      words: `Show papers ${NOT_OWN_WORDS[state]} too`,
    });
  }
  for (const tag of view.tags) {
    changes.push({ view: setTag(view, tag, false), words: `Drop the tag #${tag}` });
  }
  for (const topic of view.notTopics) {
    changes.push({
      view: setTopic(view, topic, 'off'),
      words: `Stop leaving out ${topicName(topic, topics)}`,
    });
  }
  for (const topic of view.topics) {
    changes.push({ view: setTopic(view, topic, 'off'), words: `Drop the topic ${topicName(topic, topics)}` });
  }
  if (hasQuery(view) && hasFilters(view)) {
    changes.push({
      view: canonicalView({ ...view, query: '' }),
      words: `Drop the words ${quoteQuery(view.query)}`,
    });
  }
  return changes;
}

function largeChanges(view: View, whole: string): Omit<WayOut, 'count'>[] {
  const cleared = clearFilters(view);
  return [
    ...(hasQuery(view) && hasFilters(view) ? [{ view: cleared, words: 'Drop all filters' }] : []),
    { view: canonicalView({ ...cleared, query: '' }), words: `Show ${whole}` },
  ];
}
