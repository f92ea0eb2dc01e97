import type { QueryHint } from '../query/language/clause';
import type { QueryTerm } from '../query/reading';
import type { SoughtFields } from '../query/sought';

/** Something that a query may be on its way to. Topics are the page's own to suggest: it has their names. */
export type Suggestion =
  /** A paper whose title has the words in a row; its ordinal. */
  | { readonly kind: 'title'; readonly paper: number }
  /** A name that a paper gives its method: the place in the paper's list of names. */
  | { readonly kind: 'name'; readonly paper: number; readonly name: number };

/** What a search found. Papers are named by ordinal: their place in the catalog. */
export interface SearchReport {
  readonly query: string;
  /** False when nothing is asked for: no word but such as are too common to search by. `ranked` may be empty then. */
  readonly asks: boolean;
  /** Papers that have what is asked for, best first, each once. */
  readonly ranked: Uint32Array;
  /** How many of the words each paper has, aligned with `ranked`; 0 when its title alone was matched. */
  readonly matched: Uint8Array;
  /** How many words a paper can have: those that any paper has. */
  readonly wanted: number;
  /** Papers without the words that are like those found, likest first; only where few were found, and apart from them. */
  readonly near: Uint32Array;
  /** The words of the query in order of first mention, each once, at most 160. */
  readonly terms: readonly QueryTerm[];
  /** What is odd in the query, and how it was read. */
  readonly hints: readonly QueryHint[];
  /** What to mark in titles and abstracts. */
  readonly sought: SoughtFields;
  readonly suggestions: readonly Suggestion[];
}
