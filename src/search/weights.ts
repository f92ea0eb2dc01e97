/**
 * Every number of the ranking, with the pair or the measurement that decided it. Figures are nDCG@10 on the tuning
 * collections CISI, NFCorpus (dev) and SciFact (train), in this order where there are three. Likeness was measured on
 * half of CSFCube.
 */
import type { FormKind } from '../query/interpretation';

/**
 * BM25 of one stem. k and b are the best found, and the ranking depends little on them. d is 0: a minimum for every
 * match (0.5 by default) favours stray words of long queries.
 */
export const BM25 = { k: 1.5, b: 0.7, d: 0 } as const;

/**
 * The weight of the title as a field of its own, beside the body that contains it twice: puts a paper named after a
 * word before one that uses it often. More hurts on claims.
 */
export const TITLE_BOOST = 0.2;

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
 * Added when a paper has the two words as one, as typed: "off-policy" before "policy … off". At 1 compounds lose 0.02
 * on queries of a whole abstract; at 0 "off-policy" finds no more than "policy".
 */
export const COMPOUND_BONUS = 0.25;

/**
 * How many longer words a word being typed stands for. Of 400 titles typed to their 14th letter, 8 words find the
 * paper at a mean reciprocal rank of 0.83, 16 at 0.84; each costs a lookup.
 */
export const MOST_EXTENSIONS = 16;

/**
 * The longer words together stand in at most so many papers (the commonest is taken anyway): keeps "r" on
 * 20,000 papers, where 16 words have 70,000, from taking a tenth of a second. Smaller catalogs never get there.
 */
export const MOST_EXTENSION_PAPERS = 20_000;

/** BM25's k3: a word said twice counts 1.8 times, ten times 5. Questions repeat what they are about: +0.08 nDCG on CISI. */
const K3 = 8;

/** The weight of a stem for a word that the query has `count` times. */
export function weightOf(how: FormKind, count: number): number {
  return (FORM_WEIGHT[how] * (count * (K3 + 1))) / (count + K3);
}

/**
 * Queries of more terms are sentences: no paper has all their words, and which it has says less than how
 * rare they are. Tiers up to 3, 4 and 5 terms: 0.433 0.334 0.705, 0.436 0.332 0.706, 0.435 0.330 0.704.
 */
export const MOST_TERMS_FOR_TIERS = 4;

/**
 * What the place of a sentence's words in the title does to its score: a nudge, enough to find a title half
 * remembered (mean reciprocal rank of three words in a row out of a title: 0.79 without, 0.95 with), and
 * without effect on judged questions.
 */
export const SENTENCE_FACTOR = { titleWords: 1.15, titlePhrase: 1.3, titleStart: 1.5 } as const;

/**
 * A query of this many plain words is a sentence or a pasted text, and its quotation marks, minus signs and capital
 * ORs are part of the text. Using them as operators at any length costs 0.035 on CISI.
 */
export const LEAST_WORDS_OF_TEXT = 8;

/**
 * Each paper's score is mixed with those of the papers nearest to it: a paper among others that answer a
 * question answers it, whatever words it found. Without: 0.416 0.310 0.708, with: 0.436 0.332 0.707. Of 6, 8,
 * 10, 12 and 20 papers 8 to 12 are alike; a plain mean in place of one weighted by likeness loses 0.003; a
 * share of 0.3 gains half as much, 0.5 costs SciFact 0.006. Not where only some of a short query's words
 * are found: there it would lift papers over others that have the words, for 0.004 on NFCorpus. Feedback
 * from the first results and a latent-semantic score were left out: alike in gain, not added to this one's,
 * and a second search to pay.
 */
export const SMOOTHING = {
  papers: 8,
  /** The neighbours' share of the mixed score. */
  share: 0.45,
  /**
   * Where fewer papers have any word of the query, papers near them fill the list up to so many, below all
   * of them. On NFCorpus ("BMI": four papers) that is +0.013; letting near papers in among those with the
   * words gains no more, and "reward" would bring every paper on training.
   */
  fillTo: 10,
} as const;

/**
 * How alike two papers are: the cosine of their BM25 weights. Measured on CSFCube (17 papers as queries,
 * nDCG@10 / MAP@100): k 1.5 0.380 / 0.304, k 3 0.397 / 0.344; b 0.3 and 0.7 are alike; rarity to the power
 * of 0.5 in place of 1 0.392 / 0.370, but its neighbours help a search less. The product without a common
 * length 0.335 / 0.321. Terms of a tenth of the papers and more passed over: 0.28; the 25 to 60 weightiest
 * terms of each paper alone: no better.
 *
 * Three tenths of a latent likeness of 64 dimensions mixed in: 0.428 / 0.412 (0.40 to 0.43 / 0.42 whatever the
 * random numbers it begins with). Half of it is alike, all of it 0.39 / 0.40; 48 dimensions are alike, 96 and
 * 128 lose 0.02 of the MAP.
 */
export const LIKENESS = {
  k: 3,
  b: 0.7,
  /** As in the index, a word of the title counts twice. */
  titleCounts: 2,
  /**
   * Terms of more than this share of papers are skipped; they cost half the time, and say as little as stop words.
   */
  commonShare: 0.2,
  /** … but not in small catalogs, where time does not matter and a fifth of the papers can be a topic. */
  commonPapers: 100,
  /** Of the likeness that orders the related papers, the latent part. */
  latentShare: 0.3,
  latentDimensions: 64,
  /** Fewer papers do not have that many dimensions. */
  latentPapers: 500,
  /** How many candidates are compared in full to choose the related papers. */
  candidates: 40,
  /** Shown beside a paper. */
  mostRelated: 6,
  /** Below this, two papers share only a few words, which is common within a field. */
  leastRelated: 0.14,
  mostSharedTerms: 4,
  /**
   * Two papers together must have a shared term this often, a title counting twice: a term that each has once is
   * chance.
   */
  leastSaid: 4,
} as const;
