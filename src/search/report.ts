import type { QueryHint } from '../query/language/clause';
import type { QueryTerm } from '../query/interpretation';
import type { FieldHighlights } from '../query/highlightTerms';

/** A suggestion for a query. The page suggests topics itself, because it has their names. */
export type Suggestion =
  /** A paper whose title has the words as a phrase; its ordinal. */
  | { readonly kind: 'title'; readonly paper: number }
  /** The name of a paper's method: its position in the paper's list of names. */
  | { readonly kind: 'name'; readonly paper: number; readonly name: number };

/** The result of a search. Papers are given by ordinal: their position in the catalog. */
export interface SearchReport {
  readonly query: string;
  /** False when nothing is searched: the query has only words that are too common. `ranked` may be empty then. */
  readonly asks: boolean;
  /** Matching papers, best first, each once. */
  readonly ranked: Uint32Array;
  /** How many of the words each paper has, aligned with `ranked`; 0 when its title alone was matched. */
  readonly matched: Uint8Array;
  /** How many words a paper can have: those that any paper has. */
  readonly wanted: number;
  /**
   * Papers without the words that are similar to the results, most similar first; only where there are few results.
   */
  readonly near: Uint32Array;
  /** The words of the query in order of first mention, each once, at most 160. */
  readonly terms: readonly QueryTerm[];
  /** What is odd in the query, and how it was interpreted. */
  readonly hints: readonly QueryHint[];
  /** What to highlight in titles and abstracts. */
  readonly highlightTerms: FieldHighlights;
  readonly suggestions: readonly Suggestion[];
}
