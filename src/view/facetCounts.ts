import type { LibraryFilter } from '../library/libraryFilters';
import type { TopicId } from '../topics/topic';
import type { TopicStand } from './change';
import type { HasKind, MatchMode } from './view';

/** How many papers the list has, and how many it would have after one change of one filter. */
export interface FacetCounts {
  readonly total: number;
  /** How many papers of the list have the topic. */
  readonly having: (topic: TopicId) => number;
  /** With the topic included, excluded or neither. */
  readonly topic: (topic: TopicId, stand: TopicStand) => number;
  /** With the kind of link toggled. */
  readonly has: (kind: HasKind) => number;
  readonly match: (mode: MatchMode) => number;
  /** With a library state toggled. */
  readonly library: (state: LibraryFilter) => number;
  /** With a tag toggled. */
  readonly tag: (tag: string) => number;
}
