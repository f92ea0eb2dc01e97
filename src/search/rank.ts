import type { AnalysedQuery } from '../query/analyseQuery';
import { bestFirst } from './bestFirst';
import { scoresNearby, type Nearness } from './nearness';
import type { RankingTerm } from './readTerms';
import type { SearchReport } from './report';
import type { StemScores } from './stemScores';
import { tally, type Tally } from './tally';
import type { Titles } from './titles';
import { MOST_TERMS_FOR_TIERS, SENTENCE_FACTOR, SMOOTHING } from './weights';

/**
 * How well a paper's words cover the query, from some of the terms to the whole title.
 * With a short query a higher tier goes first whatever the scores. Each decides one pair, A before B:
 * - called: "disco": the paper DisCO before one whose title begins with "disco"
 * - titleStart: "dual rl": "Dual RL: Unification…" before "On dual RL"
 * - titlePhrase: "policy gradient": "The policy gradient…" before "Gradient methods for policy search"
 * - titleWords: "policy gradient": the latter before a paper that says both ten times in its abstract
 * - inFull: "facet": a paper that says facet before one with facetious, which "facet" begins, in its title
 * - begun…: the same three places in the title, for words that the last word typed begins
 * - all: "rl facet": a paper on RL that says facetious before a paper on RL alone
 * - some, and so many above it: "polcy games": a paper with games, as typed, before one with policy, however
 *   rare. More terms first, corrected or not, would cost 0.01 nDCG@10 on NFCorpus and SciFact.
 */
const TIER = {
  some: 1,
  all: 10,
  begunTitleWords: 11,
  begunTitlePhrase: 12,
  begunTitleStart: 13,
  inFull: 14,
  titleWords: 15,
  titlePhrase: 16,
  titleStart: 17,
  called: 18,
} as const;

/** The factor of a tier for the score of a sentence. */
const FACTOR_OF_TIER: Readonly<Record<number, number>> = {
  [TIER.begunTitleWords]: SENTENCE_FACTOR.titleWords,
  [TIER.begunTitlePhrase]: SENTENCE_FACTOR.titlePhrase,
  [TIER.begunTitleStart]: SENTENCE_FACTOR.titleStart,
  [TIER.titleWords]: SENTENCE_FACTOR.titleWords,
  [TIER.titlePhrase]: SENTENCE_FACTOR.titlePhrase,
  [TIER.titleStart]: SENTENCE_FACTOR.titleStart,
};

/** The input of the ranking. */
export interface Ranking {
  readonly query: AnalysedQuery;
  readonly terms: readonly RankingTerm[];
  /** 1 for each paper that may be found, by ordinal; undefined for all. */
  readonly allowed: Uint8Array | undefined;
}

/** The parts of an index that ranking reads. */
export interface RankingIndex {
  readonly scoresOf: (stem: string) => StemScores;
  readonly titles: Titles;
  readonly nearness: Nearness;
}

/**
 * Orders the papers that have any of the required terms, or the query as a phrase in the title. Without required
 * terms, orders those that are allowed; without either, none.
 */
export function rank(
  { query, terms, allowed }: Ranking,
  { scoresOf, titles, nearness }: RankingIndex,
): Pick<SearchReport, 'ranked' | 'matched' | 'near'> {
  const found = tally(terms, titles.plain.length, scoresOf);
  const nearby = scoresNearby(nearness, found.scores);
  const scores = new Float64Array(found.scores.length);
  const tiers = new Uint8Array(found.scores.length);
  const isShort = found.required <= MOST_TERMS_FOR_TIERS;
  const isFound = (ordinal: number): boolean =>
    allowed?.[ordinal] !== 0 &&
    (found.required === 0 ? allowed !== undefined : (found.matched[ordinal] ?? 0) > 0);
  found.scores.forEach((score, ordinal) => {
    if (!isFound(ordinal)) return;
    const tier = tierOf(ordinal, found, query, titles);
    // With smoothing, a paper whose neighbours have a word could rise above one that has it.
    const share = isShort && tier < TIER.all ? 0 : SMOOTHING.share;
    const mixed = (1 - share) * score + share * (nearby[ordinal] ?? 0);
    scores[ordinal] = isShort ? mixed : mixed * (FACTOR_OF_TIER[tier] ?? 1);
    tiers[ordinal] = isShort ? tier : TIER.some;
  });
  const raise = (ordinal: number, tier: number): void => {
    if (allowed?.[ordinal] !== 0) tiers[ordinal] = tier;
  };
  if (found.required === 0 && query.phrase !== '') {
    // When all words are too common for the index ("what is"), only titles are searched.
    for (const ordinal of titles.withPhrase(query.phrase, query.typing)) raise(ordinal, TIER.titlePhrase);
  }
  for (const ordinal of papersCalled(query, titles)) raise(ordinal, TIER.called);
  const ranked = bestFirst(tiers, scores);
  return {
    ranked,
    matched: Uint8Array.from(ranked, (ordinal) => found.matched[ordinal] ?? 0),
    near: allowed === undefined ? nearOnes(tiers, nearby, ranked.length) : new Uint32Array(),
  };
}

/** The papers whose title or name is the query. Both are kept without signs, so "RRT*" must not find RRT here. */
export function papersCalled({ words, phrase }: AnalysedQuery, titles: Titles): readonly number[] {
  return words.some(({ base }) => base !== undefined) ? [] : titles.called(phrase);
}

/** The papers most similar to the results, where there are few results. */
function nearOnes(tiers: Uint8Array, nearby: Float64Array, found: number): Uint32Array {
  if (found === 0 || found >= SMOOTHING.fillTo) return new Uint32Array();
  const others = nearby.map((score, ordinal) => (tiers[ordinal] === 0 ? score : 0));
  return bestFirst(new Uint8Array(others.length), others).subarray(0, SMOOTHING.fillTo - found);
}

function tierOf(ordinal: number, found: Tally, query: AnalysedQuery, titles: Titles): number {
  const { required, hasCorrected } = found;
  if (required === 0 || found.matched[ordinal] !== required) {
    return TIER.some + (hasCorrected ? Math.min(found.asTyped[ordinal] ?? 0, MOST_TERMS_FOR_TIERS) : 0);
  }
  const isInFull = found.inFull[ordinal] === required;
  if (found.inTitle[ordinal] !== required) return isInFull ? TIER.inFull : TIER.all;
  switch (titles.place(ordinal, query.phrase, query.typing)) {
    case 'start':
      // After two words the start of a title is not a coincidence: "graph neural net" is on its way to "networks".
      return isInFull || query.words.length > 1 ? TIER.titleStart : TIER.begunTitleStart;
    case 'inside':
      return isInFull ? TIER.titlePhrase : TIER.begunTitlePhrase;
    case undefined:
      return isInFull ? TIER.titleWords : TIER.begunTitleWords;
  }
}
