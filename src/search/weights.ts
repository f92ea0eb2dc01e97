import type { FormKind } from '../query/reading';

/**
 * What a match by another form counts beside an exact one. Between 0.3 and 1 none of them moves the judged collections by
 * more than 0.002; they order papers that have a part of a query, tiers the rest.
 * - compound: "pretraining" for "training" in "pre training" is rarer than the word and would outweigh it
 * - acronym: "rlhf": a paper that says RLHF before one that spells it out
 * - prefix: "rl": a paper of RL and games before one of RLHF and games, for "games rl"
 * - corrected: for "polcy games" the paper that says games before the one that says policy
 */
const FORM_WEIGHT: Readonly<Record<FormKind, number>> = {
  exact: 1,
  inflected: 1,
  compound: 0.6,
  prefix: 0.5,
  acronym: 0.6,
  corrected: 0.8,
};

/**
 * Added when a paper has the two words as one, as typed: "off-policy" before "policy … off". At 1 compounds
 * lose 0.02 on queries of a whole abstract, at 0 "off-policy" finds no more than "policy" does.
 */
export const COMPOUND_BONUS = 0.25;

/**
 * How many longer words a word being typed stands for. Of 400 titles typed to their 14th letter 8 words
 * find the paper at a mean reciprocal rank of 0.83, 16 at 0.84; each costs a look-up.
 */
export const MOST_EXTENSIONS = 16;

/**
 * The longer words together stand in at most so many papers (the commonest is taken anyway): keeps "r" on
 * 20,000 papers, where 16 words have 70,000, from taking a tenth of a second. Smaller catalogs never get there.
 */
export const MOST_EXTENSION_PAPERS = 20_000;

/** BM25's k3: a word said twice counts 1.8 times, ten times 5. Questions repeat what they are about: +0.08 nDCG on CISI. */
const K3 = 8;

/** The weight of a stem for a word that the query says `count` times. */
export function weightOf(how: FormKind, count: number): number {
  return (FORM_WEIGHT[how] * (count * (K3 + 1))) / (count + K3);
}

/**
 * Queries of more terms are sentences: no paper has all their words, and which it has says less than how
 * rare they are. On the judged collections tiers up to 4, 5 or 6 terms are alike.
 */
export const MOST_TERMS_FOR_TIERS = 4;

/**
 * Each paper's score is mixed with those of the papers nearest to it: a paper among others that answer a
 * question answers it, whatever words it found. nDCG@10 without and with, on CISI, NFCorpus and SciFact:
 * 0.411 0.311 0.708 and 0.433 0.336 0.707. Of 6, 8, 10, 12 and 20 papers 8 to 12 are best; a plain mean in
 * place of one weighted by likeness loses 0.003; a share of 0.3 gains half as much, 0.6 costs SciFact 0.01.
 * Rocchio feedback and a latent-semantic score were left out: alike in gain, and a second search to pay.
 */
export const SMOOTHING = {
  papers: 8,
  /** How much of the mixed score is the neighbours'. */
  share: 0.45,
  /**
   * Where fewer papers have any word of the query, papers near them fill the list up to so many, below all
   * of them. On NFCorpus ("BMI": four papers) that is +0.014; letting near papers in among those with the
   * words gains no more, and "reward" would bring every paper on training.
   */
  fillTo: 10,
} as const;
