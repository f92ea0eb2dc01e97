import type { QueryTerm } from '../query/interpretation';
import type { Acronyms } from './acronymStems';
import type { ScoredStem } from './scoredStem';
import type { Vocabulary } from './vocabulary';

/** The words of a catalog, its acronyms and its runs of words: a query is interpreted with them. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly acronyms: Acronyms;
  /**
   * The key to look up words as a phrase; undefined when no paper has them. With `fetches`, missing abstracts
   * are requested.
   */
  readonly runOf: (words: readonly string[], fetches: boolean) => string | undefined;
  /** Whether any paper has a stem. */
  readonly hasStem: (stem: string) => boolean;
}

/** One distinct word of a query, interpreted with the words of a catalog. */
export interface ReadWord {
  readonly term: QueryTerm;
  /** The stems of each of the term's forms, aligned with them. */
  readonly stems: readonly ScoredStem[];
}

/** A word this short means something else without its signs: C++ is not C. */
export const MOST_LETTERS_OF_SIGNED = 2;
