import type { TopicId } from '../topics/topic';
import type { Address } from './address';
import { KIND_NAMES, ownWords, quoteQuery, topicName } from './describe';
import type { TopicNames } from './describe';
import type { PickList } from './pickList';
import { canonicalView, defaultSort, effectiveSort, hasQuery } from './view';
import type { View } from './view';

/** What the words need to know of the catalog. */
export interface SharedNames {
  readonly topics: TopicNames;
  /** The title of the open paper; undefined when none is open or the catalog does not have it. */
  readonly paperTitle: string | undefined;
}

/**
 * What a link carries, in one or two sentences without their full stops, for whoever sends it: "Papers on
 * Safety, not Robotics, matching “constraint”, by relevance". A paper's list is told when it is not of all
 * papers. The order is told when there is a query, or when it was chosen.
 */
export function shareWords({ route, view, list }: Address, names: SharedNames): readonly string[] {
  const papers = list === null ? ofAll(view, names.topics) : ofList(list, view, names.topics);
  switch (route.kind) {
    case 'explore':
      return [papers ?? 'All papers'];
    case 'paper': {
      const paper = names.paperTitle === undefined ? 'One paper' : `The paper “${names.paperTitle}”`;
      return papers === undefined ? [paper] : [paper, `The list around it: ${lowerFirst(papers)}`];
    }
    case 'map':
      return [`A map of ${papers === undefined ? 'the papers' : `the papers, lit: ${lowerFirst(papers)}`}`];
    case 'topics':
      return ['What the topics mean'];
    case 'saved':
      return ['The page of a library: everyone sees their own'];
    case 'help':
      return ['How to search'];
    case 'unknown':
      return ['A page that is not there'];
  }
}

/** Undefined when the view asks for nothing. */
function ofAll(asked: View, topics: TopicNames): string | undefined {
  const view = canonicalView(asked);
  const asks = asksOf(view, topics);
  const order = orderOf(view, 'in digest order');
  if (asks === '') return order && `All papers, ${order}`;
  return `Papers ${asks}${order === undefined ? '' : `, ${order}`}`;
}

function ofList({ name, ids }: PickList, asked: View, topics: TopicNames): string {
  const count = `${ids.length.toLocaleString('en')} ${ids.length === 1 ? 'paper' : 'papers'}`;
  const list = `a list of ${count}${name === '' ? '' : `, “${name}”`}`;
  const view = canonicalView(asked);
  const asks = asksOf(view, topics);
  const order = orderOf(view, 'in the order of the list');
  const head = asks === '' ? `A${list.slice(1)}` : `From ${list}: papers ${asks}`;
  return order === undefined ? head : `${head}, ${order}`;
}

/** "on Safety, not Robotics, matching “constraint”, with code"; '' when nothing is asked. */
function asksOf({ query, topics, notTopics, match, has, own, tags }: View, names: TopicNames): string {
  const named = (ids: readonly TopicId[], join: 'and' | 'or'): string =>
    listed(
      ids.map((id) => topicName(id, names)),
      join,
    );
  const parts: string[] = [];
  if (topics.length > 0) parts.push(`on ${named(topics, match === 'all' ? 'and' : 'or')}`);
  if (notTopics.length > 0) parts.push(`not ${topics.length > 0 ? '' : 'on '}${named(notTopics, 'or')}`);
  if (hasQuery({ query })) parts.push(`matching ${quoteQuery(query)}`);
  if (has.length > 0)
    parts.push(
      `with ${listed(
        has.map((kind) => KIND_NAMES[kind]),
        'and',
      )}`,
    );
  const mine = ownWords({ own, tags });
  if (mine !== '') parts.push(mine);
  return parts.join(', ');
}

/** The order in words. Undefined when it need not be told. `own` is what the order is called that the papers have anyway. */
export function orderOf(view: View, own: string): string | undefined {
  const order = effectiveSort(view);
  if (!hasQuery(view) && order === defaultSort(view)) return undefined;
  if (order === 'digest') return own;
  return order === 'title' ? 'by title' : 'by relevance';
}

function listed(words: readonly string[], join: 'and' | 'or'): string {
  const type = join === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat('en-GB', { type }).format(words);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
