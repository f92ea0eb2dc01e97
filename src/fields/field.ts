import type { Facet } from './facet';

/** A part of a paper that a query can search alone. */
export type SearchField = 'title' | 'abstract';

/** A fact of a paper: all that is particular to it stands in its file. */
export interface Field {
  /** The key of queries that searches words in this fact alone. */
  readonly searches?: SearchField;
  /** What papers can be filtered by, in the address and in queries. */
  readonly facets?: readonly Facet[];
  /** Keys of queries besides: any text may follow. */
  readonly keys?: readonly string[];
}
