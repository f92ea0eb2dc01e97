import { NEGATED_FILTER_WORDS } from '../library/libraryFilters';
import { widenMessages } from '../messages/view';
import { clearFilters, setHas, setLibraryFilter, setTag, setTopic } from './change';
import { KIND_NAMES, topicName } from './describe';
import type { TopicNames } from './describe';
import { canonicalView, hasFilters, hasQuery } from './view';
import type { View } from './view';

/** A wider view than one without results, its change, and its number of papers. */
export interface WayOut {
  readonly view: View;
  /** The text of its link: "Remove topic Safety". */
  readonly words: string;
  /** Never 0. */
  readonly count: number;
}

/**
 * Wider views than one without results: one change at a time, smallest first, and only those that have
 * papers. When no single change does, all filters or the whole view are cleared.
 *
 * @param count How many papers a view has. It is asked for views with the query of `view`, or with none.
 * @param whole The name of the view that asks for nothing. Default: "all papers".
 */
export function waysOut(
  view: View,
  topics: TopicNames,
  count: (view: View) => number,
  whole = widenMessages.allPapers,
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
    changes.push({ view: canonicalView({ ...view, match: 'any' }), words: widenMessages.matchAny });
  }
  for (const kind of view.has) {
    changes.push({
      view: setHas(view, kind, false),
      words: widenMessages.includeWithout({ link: KIND_NAMES[kind] }),
    });
  }
  for (const state of view.library) {
    changes.push({
      view: setLibraryFilter(view, state, false),
      words: widenMessages.include({ papers: NEGATED_FILTER_WORDS[state] }),
    });
  }
  for (const tag of view.tags) {
    changes.push({ view: setTag(view, tag, false), words: widenMessages.removeTag({ tag }) });
  }
  for (const topic of view.notTopics) {
    changes.push({
      view: setTopic(view, topic, 'off'),
      words: widenMessages.stopExcluding({ topic: topicName(topic, topics) }),
    });
  }
  for (const topic of view.topics) {
    changes.push({
      view: setTopic(view, topic, 'off'),
      words: widenMessages.removeTopic({ topic: topicName(topic, topics) }),
    });
  }
  if (hasQuery(view) && hasFilters(view)) {
    changes.push({
      view: canonicalView({ ...view, query: '' }),
      words: widenMessages.clearSearch,
    });
  }
  return changes;
}

function largeChanges(view: View, whole: string): Omit<WayOut, 'count'>[] {
  const cleared = clearFilters(view);
  return [
    ...(hasQuery(view) && hasFilters(view) ? [{ view: cleared, words: widenMessages.clearFilters }] : []),
    { view: canonicalView({ ...cleared, query: '' }), words: widenMessages.show({ whole }) },
  ];
}
