/**
 * How a form came to count as a word of the query.
 * - exact: the word itself, in any of its forms: plural, tense
 * - inflected: another of its forms, for a word that no paper has just so
 * - compound: run together with its neighbour in the query ("pretraining" for "pre training")
 * - prefix: a longer word that begins with the word being typed
 * - acronym: the short form of words that the query spells out, or the long form of its acronym
 * - corrected: the nearest word of the catalog, for a word that no paper has
 */
export type FormKind = 'exact' | 'inflected' | 'compound' | 'prefix' | 'acronym' | 'corrected';

/** Something in a paper that counts as a word of the query. */
export interface TermForm {
  readonly how: FormKind;
  /** To be read by people: "policies", "reinforcement learning from human feedback". */
  readonly word: string;
  /** What stands in a text for it: one stem, or for an acronym spelled out the stems of its words in a row. */
  readonly stems: readonly string[];
}

/**
 * How one word of the query was read: as the surest of its forms, or
 * - missing: no paper has it, and no word is near
 * - ignored: too common to rank by ("the")
 */
export type TermReading = FormKind | 'missing' | 'ignored';

/** One word of the query as typed, or one phrase in its quotation marks, and what stood for it in the search. */
export interface QueryTerm {
  readonly typed: string;
  readonly reading: TermReading;
  /** Surest first; a paper has the word by the first that it has. Empty when missing or ignored. */
  readonly forms: readonly TermForm[];
  /**
   * Whether papers are found without it, and then said to lack it: a plain word, not one that every paper
   * found has ("a phrase") nor one of several that would do (a OR b).
   */
  readonly mayLack: boolean;
}
