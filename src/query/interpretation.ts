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

/** Something in a paper that matches a word of the query. */
export interface TermForm {
  readonly how: FormKind;
  /** For display: "policies", "reinforcement learning from human feedback". */
  readonly word: string;
  /** What it is in a text: one stem, or for a spelled-out acronym the stems of its words as a phrase. */
  readonly stems: readonly string[];
}

/**
 * How one word of the query was read: as the surest of its forms, or
 * - missing: no paper has it, and no word is near
 * - ignored: too common to rank by ("the")
 */
export type TermInterpretation = FormKind | 'missing' | 'ignored';

/** One word or phrase of the query as typed, and the forms that were searched for it. */
export interface QueryTerm {
  readonly typed: string;
  readonly interpretation: TermInterpretation;
  /** Best form first. A paper has the word by the first form that it contains. Empty when missing or ignored. */
  readonly forms: readonly TermForm[];
  /**
   * Whether papers without it are found and then marked as missing it: true for a plain word, false for one that
   * every result has ("a phrase") and for one of several alternatives (a OR b).
   */
  readonly optional: boolean;
}
