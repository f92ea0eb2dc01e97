import type { TopicNames } from '../fields/facet';
import { sharedViewMessages } from '../messages/sharedView';
import type { Address } from './address';
import { filterWords, quoteQuery } from './describe';
import type { PickList } from './pickList';
import { canonicalView, defaultSort, effectiveSort, hasQuery, type View } from './view';

/** What `shareWords` needs from the catalog. */
export interface SharedNames {
  readonly topics: TopicNames;
  /** The title of the open paper; undefined when none is open or the catalog does not have it. */
  readonly paperTitle: string | undefined;
}

/**
 * What a link opens, in one or two sentences without full stops, for the person who sends it: "Papers on
 * Safety, not Robotics, matching “constraint”, by relevance". A paper's list is described unless it is all
 * papers. The order is described when there is a query, or when it was chosen.
 */
export function shareWords({ route, view, list }: Address, names: SharedNames): readonly string[] {
  const papers = list === null ? ofAll(view, names.topics) : ofList(list, view, names.topics);
  switch (route.kind) {
    case 'explore':
      return [papers ?? sharedViewMessages.allPapers];
    case 'paper': {
      const title = names.paperTitle;
      const paper = title === undefined ? sharedViewMessages.onePaper : sharedViewMessages.paper({ title });
      return papers === undefined
        ? [paper]
        : [paper, sharedViewMessages.listAround({ papers: lowerFirst(papers) })];
    }
    case 'map':
      return [
        papers === undefined
          ? sharedViewMessages.map
          : sharedViewMessages.mapOf({ papers: lowerFirst(papers) }),
      ];
    case 'topics':
      return [sharedViewMessages.topics];
    case 'saved':
      return [sharedViewMessages.library];
    case 'help':
      return [sharedViewMessages.help];
    case 'unknown':
      return [sharedViewMessages.unknown];
  }
}

/** Undefined when the view asks for nothing. */
function ofAll(asked: View, topics: TopicNames): string | undefined {
  const view = canonicalView(asked);
  const asks = asksOf(view, topics);
  const order = orderOf(view, false);
  if (asks === '') return order && sharedViewMessages.allPapersOrdered({ order });
  return withOrder(sharedViewMessages.papers({ asked: asks }), order);
}

function ofList({ name, ids }: PickList, view: View, topics: TopicNames): string {
  const list = sharedViewMessages.list({ count: ids.length, name });
  const canonical = canonicalView(view);
  const asked = asksOf(canonical, topics);
  const papers = asked === '' ? list : sharedViewMessages.fromList({ list: lowerFirst(list), asked });
  return withOrder(papers, orderOf(canonical, true));
}

/** "on Safety, not Robotics, matching “constraint”, with code"; '' when nothing is asked. */
function asksOf(view: View, names: TopicNames): string {
  const { included, excluded, others } = filterWords(view, names);
  const { onTopics, notTopics, notOnTopics, matching } = sharedViewMessages;
  return [
    included && onTopics({ topics: included }),
    excluded && (included ? notTopics : notOnTopics)({ topics: excluded }),
    hasQuery(view) && matching({ query: quoteQuery(view.query) }),
    ...others,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The order in words; undefined for the default order. */
export function orderOf(view: View, isList: boolean): string | undefined {
  const order = effectiveSort(view);
  if (!hasQuery(view) && order === defaultSort(view)) return undefined;
  const { inListOrder, inOriginalOrder, byTitle, byRelevance } = sharedViewMessages;
  if (order === 'digest') return isList ? inListOrder : inOriginalOrder;
  return order === 'title' ? byTitle : byRelevance;
}

function withOrder(papers: string, order: string | undefined): string {
  return order === undefined ? papers : `${papers}, ${order}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
