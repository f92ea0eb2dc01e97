import type { MatchMode } from '../fields/facet';

/** How many papers the list has, and how many it would have after one change of one filter. */
export interface FacetCounts {
  readonly total: number;
  /** How many papers of the list have a value of the filter of this key. */
  readonly having: (key: string, value: string) => number;
  /** With the value in the filter of this key or not; see `setFilter`. */
  readonly after: (key: string, value: string, wanted: boolean) => number;
  readonly match: (mode: MatchMode) => number;
}
