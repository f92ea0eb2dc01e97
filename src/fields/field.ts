import type { Cited } from './cited';
import type { Facet } from './facet';

/** A part of a paper that a query can search alone. */
export type SearchField = 'title' | 'abstract';

/** A fact of a paper: all that is particular to it stands in its file. */
export interface Field {
  /** The key of queries that searches words in this fact alone. */
  readonly searches?: SearchField;
  /** What papers can be filtered by, in the address and in queries. */
  readonly facets?: readonly Facet[];
  /** Whether its members of a paper in a catalog file can be used. No schema: the worker has no schema library. */
  readonly isSound?: (paper: Readonly<Record<string, unknown>>) => boolean;
  /** Default: files for other programs do not have it. */
  readonly cited?: Cited;
  /** Its other keys in queries, such as `note`. Any text may follow them. */
  readonly keys?: readonly string[];
}

/** Whether a value is a list of texts. */
export function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
