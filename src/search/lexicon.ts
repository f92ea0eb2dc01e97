import type { QueryTerm } from '../query/reading';
import type { Acronyms } from './acronymStems';
import type { ScoredStem } from './scoredStem';
import type { Vocabulary } from './vocabulary';

/** What a query is read against. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly acronyms: Acronyms;
  /**
   * What to look words in a row up by; undefined when no paper has them. Where `fetches` is set, abstracts that
   * are not here are asked for.
   */
  readonly runOf: (words: readonly string[], fetches: boolean) => string | undefined;
  /** Whether any paper has a stem. */
  readonly hasStem: (stem: string) => boolean;
}

/** One distinct word of a query, read against the words of a catalog. */
export interface ReadWord {
  readonly term: QueryTerm;
  /** What each of the term's forms is looked up by, aligned with them. */
  readonly stems: readonly ScoredStem[];
}

/** A word so short is nothing without its signs: C++ is not C. */
export const MOST_LETTERS_OF_SIGNED = 2;
