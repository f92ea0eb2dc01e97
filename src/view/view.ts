import type { LinkKind } from '../digest/paper';
import { OWN_STATES } from '../library/ownStates';
import type { OwnState } from '../library/ownStates';
import { canonicalTag } from '../library/tags';
import type { TopicId } from '../topics/topic';
import { asksOfLibrary } from './asksOfLibrary';
import { wellFormed } from './percent';

/** Whether a paper must have one of the included topics or every one. */
export type MatchMode = 'any' | 'all';

/** A kind of link a person can ask for. */
export type HasKind = Extract<LinkKind, 'code' | 'project' | 'video'>;

/** The order of a list: best match first, as the digests have it, or by title. */
export type SortOrder = 'relevance' | 'digest' | 'title';

/** Every kind of link that can be asked for, in the order that pages and addresses list them. */
export const HAS_KINDS: readonly HasKind[] = ['code', 'project', 'video'];

/** Every order, in the order that pages list them. */
export const SORT_ORDERS: readonly SortOrder[] = ['relevance', 'digest', 'title'];

/** Which papers are asked for and in what order: all that the parameters of an address say. */
export interface View {
  /** As typed, outer spaces included. Default: ''. */
  readonly query: string;
  /** Included topics. Default: none, which asks for nothing. */
  readonly topics: readonly TopicId[];
  /** Excluded topics: a paper with any of them is out. Default: none. */
  readonly notTopics: readonly TopicId[];
  /** How included topics combine. Default: any. Says nothing under two topics. */
  readonly match: MatchMode;
  /** Links a paper must have, every one of them. Default: none. */
  readonly has: readonly HasKind[];
  /** What the person's own library must say of a paper, every one of them. Default: none. */
  readonly own: readonly OwnState[];
  /** The person's own tags that a paper must have, every one of them. Default: none. */
  readonly tags: readonly string[];
  /** null is the default: relevance when there is a query, else digest. */
  readonly sort: SortOrder | null;
}

/** The view of an address without parameters: every paper, in digest order. */
export const EMPTY_VIEW: View = {
  query: '',
  topics: [],
  notTopics: [],
  match: 'any',
  has: [],
  own: [],
  tags: [],
  sort: null,
};

/** True when something is asked: a query of spaces alone is none. */
export function hasQuery(view: Pick<View, 'query'>): boolean {
  return /\S/u.test(view.query);
}

/** True when anything but words narrows the list. */
export function hasFilters(view: View): boolean {
  return countFilters(view) > 0;
}

/** How many filters are on. */
export function countFilters({ topics, notTopics, has, own, tags }: View): number {
  return topics.length + notTopics.length + has.length + own.length + tags.length;
}

/** True when the view asks of the person's own library: it shows other papers to everyone else. */
export function isOwnView({ query, own, tags }: Pick<View, 'query' | 'own' | 'tags'>): boolean {
  return own.length + tags.length > 0 || asksOfLibrary(query);
}

/** The order when none is chosen. */
export function defaultSort(view: Pick<View, 'query'>): SortOrder {
  return hasQuery(view) ? 'relevance' : 'digest';
}

/** The order the list is in. Relevance needs a query, and falls back to digest without one. */
export function effectiveSort(view: Pick<View, 'query' | 'sort'>): SortOrder {
  if (view.sort === null || (view.sort === 'relevance' && !hasQuery(view))) return defaultSort(view);
  return view.sort;
}

/**
 * The one spelling of every view that asks for the same: what an address carries, and what to compare.
 *
 * - Topics stand in code-point order, each once; the order of clicks must not make two addresses of one view.
 * - A topic both included and excluded is excluded: leaving a paper out is the promise that hurts to break.
 * - The query stays as typed, for the box shows it back while a person types: trimming would eat the
 *   space before the next word. Only an all-blank query becomes '', and half characters become U+FFFD,
 *   as no address can carry them.
 */
export function canonicalView(view: View): View {
  const notTopics = canonicalTopics(view.notTopics);
  const topics = canonicalTopics(view.topics).filter((topic) => !notTopics.includes(topic));
  const query = hasQuery(view) ? wellFormed(view.query) : '';
  const sort = effectiveSort({ query, sort: view.sort });
  return {
    query,
    topics,
    notTopics,
    match: topics.length < 2 ? 'any' : view.match,
    has: HAS_KINDS.filter((kind) => view.has.includes(kind)),
    own: OWN_STATES.filter((state) => view.own.includes(state)),
    tags: [...new Set(view.tags.map(canonicalTag))].filter((tag) => tag !== '').toSorted(),
    sort: sort === defaultSort({ query }) ? null : sort,
  };
}

function canonicalTopics(topics: readonly TopicId[]): TopicId[] {
  return [...new Set(topics.map(wellFormed))].filter((topic) => topic !== '').toSorted();
}
