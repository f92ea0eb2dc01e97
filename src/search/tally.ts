import type { RankingTerm } from './readTerms';
import type { StemScores } from './stemScores';

/** The totals of each paper over a query's terms, by ordinal. */
export interface Tally {
  /** Sum of the terms' scores; 0 when it has none. */
  readonly scores: Float64Array;
  /** Required terms present. */
  readonly matched: Uint8Array;
  /** Required terms present, or where none is required any terms, not read as another word than was typed. */
  readonly asTyped: Uint8Array;
  /** Required terms present in full, not only as the beginning of a longer word. */
  readonly inFull: Uint8Array;
  /** Required terms present in the title. */
  readonly inTitle: Uint8Array;
  /** How many terms are required. */
  readonly required: number;
  /** Whether any of them was read as another word than was typed. */
  readonly hasCorrected: boolean;
}

/**
 * Adds up the terms of a query over `papers` papers. Of one term a paper gets the score of the first stem it
 * has, not the sum: else, for "pol" still being typed, a paper of policy, policies and polynomials would
 * beat the paper on policies.
 */
export function tally(
  terms: readonly RankingTerm[],
  papers: number,
  scoresOf: (stem: string) => StemScores,
): Tally {
  const scores = new Float64Array(papers);
  const matched = new Uint8Array(papers);
  const asTyped = new Uint8Array(papers);
  const inFull = new Uint8Array(papers);
  const inTitle = new Uint8Array(papers);
  /** The number of the last term, from 1, that each paper was found to have. */
  const lastTerm = new Uint16Array(papers);

  const hasRequired = terms.some((term) => term.required);
  // Where nothing is required ("a OR b"), the optional terms are all that was typed.
  const counts = (term: RankingTerm): boolean => term.required || !hasRequired;

  terms.forEach((term, index) => {
    const { stems, required, corrected } = term;
    const one = required ? 1 : 0;
    const typed = !corrected && counts(term) ? 1 : 0;
    for (const { stem, weight, whole } of stems) {
      const found = scoresOf(stem);
      for (let place = 0; place < found.ordinals.length; place++) {
        const ordinal = found.ordinals[place] ?? 0;
        if (lastTerm[ordinal] === index + 1) continue;
        lastTerm[ordinal] = index + 1;
        scores[ordinal] = (scores[ordinal] ?? 0) + (found.scores[place] ?? 0) * weight;
        matched[ordinal] = (matched[ordinal] ?? 0) + one;
        asTyped[ordinal] = (asTyped[ordinal] ?? 0) + typed;
        if (whole) inFull[ordinal] = (inFull[ordinal] ?? 0) + one;
        inTitle[ordinal] = (inTitle[ordinal] ?? 0) + one * (found.inTitle[place] ?? 0);
      }
    }
  });
  const required = terms.filter((term) => term.required);
  const hasCorrected = terms.some((term) => term.corrected && counts(term));
  return { scores, matched, asTyped, inFull, inTitle, required: required.length, hasCorrected };
}
