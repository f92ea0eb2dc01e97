import { nameOfValue, type TopicNames } from '../fields/facet';
import { FILTERS, type Filter } from '../fields/registry';
import { widenMessages } from '../messages/widen';
import { clearFilters, setFilter } from './change';
import { canonicalView, filterValues, hasFilters, hasQuery, type View } from './view';

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

/** What a list is about comes last, because a list without it is another list. */
const SMALLEST_FIRST = FILTERS.toSorted((one, other) => weight(one) - weight(other));

function weight({ facet, excludes }: Filter): number {
  if (facet.phrase !== undefined) return 0;
  return excludes ? 1 : 2;
}

function singleChanges(view: View, topics: TopicNames): Omit<WayOut, 'count'>[] {
  const changes: Omit<WayOut, 'count'>[] = [];
  if (view.match === 'all') {
    changes.push({ view: canonicalView({ ...view, match: 'any' }), words: widenMessages.matchAny });
  }
  for (const { key, facet, excludes } of SMALLEST_FIRST) {
    for (const value of filterValues(view, key)) {
      const name = nameOfValue(facet, value, topics);
      const words = excludes ? widenMessages.stopExcluding({ name }) : facet.without({ value, name });
      changes.push({ view: setFilter(view, key, value, false), words });
    }
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
