/**
 * How alike two papers are: the cosine of their BM25 weights. Measured on CSFCube (17 papers as queries,
 * nDCG@10 / MAP@100): k 1.5 0.380 / 0.304, k 3 0.397 / 0.344; b 0.3 and 0.7 are alike; rarity to the power
 * of 0.5 in place of 1 0.392 / 0.370, but its neighbours help a search less. The product without a common
 * length 0.335 / 0.321. Terms of a tenth of the papers and more passed over: 0.28; the 25 to 60 weightiest
 * terms of each paper alone: no better.
 *
 * Three tenths of a latent likeness of 64 dimensions mixed in: 0.427 / 0.419 (0.40 to 0.43 / 0.42 whatever the
 * random numbers it begins with). Half of it is alike, all of it 0.39 / 0.40; 48 dimensions are alike, 96 and
 * 128 lose 0.02 of the MAP.
 */
export const LIKENESS = {
  k: 3,
  b: 0.7,
  /** As in the index: a word of the title counts twice. */
  titleCounts: 2,
  /** Terms of more than this share of papers are passed over; they cost half the time, and say as little as stop words. */
  commonShare: 0.2,
  /** … but not in catalogs so small that time is no matter and a fifth of the papers are a topic. */
  commonPapers: 100,
  /** Of the likeness that orders the related papers, the latent part. */
  latentShare: 0.3,
  latentDimensions: 64,
  /** Fewer papers do not fill so many dimensions. */
  latentPapers: 500,
  /** Papers whose likeness is taken in full to choose the related ones. */
  candidates: 40,
  /** Shown beside a paper. */
  mostRelated: 6,
  /** Below, two papers share a few words that any two of one field share. */
  leastRelated: 0.14,
  mostSharedTerms: 4,
  /** Two papers together say a shared term so often, a title counting twice: what each says once in passing is chance. */
  leastSaid: 4,
} as const;
