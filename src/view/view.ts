import type { LinkKind } from '../model/paper';
import { LIBRARY_FILTERS } from '../library/libraryFilters';
import type { LibraryFilter } from '../library/libraryFilters';
import { canonicalTag } from '../library/tags';
import type { TopicId } from '../topics/topic';
import { asksOfLibrary } from './asksOfLibrary';
import { wellFormed } from './percent';

/** Whether a paper must have one of the included topics or every one. */
export type MatchMode = 'any' | 'all';

/** A kind of link that can be filtered by. */
export type HasKind = Extract<LinkKind, 'code' | 'project' | 'video'>;

/** The order of a list: best match first, original order, or by title. */
export type SortOrder = 'relevance' | 'digest' | 'title';

/** Every kind of link that can be filtered by, in the order that pages and addresses list them. */
export const HAS_KINDS: readonly HasKind[] = ['code', 'project', 'video'];

/** Every order, in the order that pages list them. */
export const SORT_ORDERS: readonly SortOrder[] = ['relevance', 'digest', 'title'];

/** A selection of papers and their order: what the parameters of an address hold. */
export interface View {
  /** As typed, with outer spaces. Default: ''. */
  readonly query: string;
  /** Included topics. Default: none, which includes every paper. */
  readonly topics: readonly TopicId[];
  /** Excluded topics: a paper with any of them is excluded. Default: none. */
  readonly notTopics: readonly TopicId[];
  /** How included topics combine. Default: any. No effect with fewer than two topics. */
  readonly match: MatchMode;
  /** Links that a paper must all have. Default: none. */
  readonly has: readonly HasKind[];
  /** Library states that a paper must all have. Default: none. */
  readonly library: readonly LibraryFilter[];
  /** Tags that a paper must all have. Default: none. */
  readonly tags: readonly string[];
  /** null is the default: relevance when there is a query, else digest. */
  readonly sort: SortOrder | null;
}

/** The view of an address without parameters: every paper, in original order. */
export const EMPTY_VIEW: View = {
  query: '',
  topics: [],
  notTopics: [],
  match: 'any',
  has: [],
  library: [],
  tags: [],
  sort: null,
};

/** True when the query has more than spaces. */
export function hasQuery(view: Pick<View, 'query'>): boolean {
  return /\S/u.test(view.query);
}

/** True when anything but the query narrows the list. */
export function hasFilters(view: View): boolean {
  return countFilters(view) > 0;
}

/** How many filters are on. */
export function countFilters({ topics, notTopics, has, library, tags }: View): number {
  return topics.length + notTopics.length + has.length + library.length + tags.length;
}

/** True when the view depends on the user's library, so that other users see other papers. */
export function isLibraryView({ query, library, tags }: Pick<View, 'query' | 'library' | 'tags'>): boolean {
  return library.length + tags.length > 0 || asksOfLibrary(query);
}

/** The order when none is chosen. */
export function defaultSort(view: Pick<View, 'query'>): SortOrder {
  return hasQuery(view) ? 'relevance' : 'digest';
}

/** The order of the list. Relevance needs a query; without one it is the original order. */
export function effectiveSort(view: Pick<View, 'query' | 'sort'>): SortOrder {
  if (view.sort === null || (view.sort === 'relevance' && !hasQuery(view))) return defaultSort(view);
  return view.sort;
}

/**
 * The canonical form of equal views: what an address has, and what to compare.
 *
 * - Topics are in code-point order, each once, so that the order of clicks does not make two addresses of one view.
 * - A topic both included and excluded is excluded, because an unwanted paper is worse than a missing one.
 * - The query stays as typed, because the search box shows it: trimming would remove the space before the next word.
 *   Only an all-blank query becomes '', and half characters become U+FFFD, because no address can hold them.
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
    library: LIBRARY_FILTERS.filter((state) => view.library.includes(state)),
    tags: [...new Set(view.tags.map(canonicalTag))].filter((tag) => tag !== '').toSorted(),
    sort: sort === defaultSort({ query }) ? null : sort,
  };
}

function canonicalTopics(topics: readonly TopicId[]): TopicId[] {
  return [...new Set(topics.map(wellFormed))].filter((topic) => topic !== '').toSorted();
}
