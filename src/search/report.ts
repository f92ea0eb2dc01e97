/**
 * How one word of the query was read.
 * - exact: the word is in the catalog, in some form: plural, tense, or run together with its neighbour ("pretraining")
 * - prefix: the word being typed; `words` are the catalog's words that begin so, commonest first
 * - corrected: the word is nowhere in the catalog; `words` holds the one it was read as
 * - missing: the word is nowhere and nothing is near
 * - ignored: a word too common to rank by ("the")
 */
export type TermReading = 'exact' | 'prefix' | 'corrected' | 'missing' | 'ignored';

/** One word of the query as typed, and what it stood for in the search. */
export interface QueryTerm {
  readonly typed: string;
  readonly reading: TermReading;
  /** Stems that count as a match of this word, the word's own first; what highlighting looks for. */
  readonly stems: readonly string[];
  /** Readable catalog words behind the stems, for the page to name; empty when missing or ignored. */
  readonly words: readonly string[];
}

/** What a search found. Papers are named by ordinal: their place in the catalog. */
export interface SearchReport {
  readonly query: string;
  /** Matching papers, best first, each once. */
  readonly ranked: Uint32Array;
  /** How many of the query's terms each paper matches, aligned with `ranked`; 0 when its title alone was matched. */
  readonly matched: Uint8Array;
  /**
   * The query's distinct words in order of first mention, at most 160. Empty for a query without words:
   * then `ranked` is empty as well.
   */
  readonly terms: readonly QueryTerm[];
}
