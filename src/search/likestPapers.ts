import type { LatentVectors } from './latentVectors';
import { LIKENESS } from './weights';
import { nearestTo } from './nearestPapers';
import type { PaperVectors } from './paperVectors';

/** A paper like another. */
export interface LikePaper {
  readonly paper: number;
  /** By the words both have: above 0, at most 1. */
  readonly inWords: number;
  /** The same, mixed with latent likeness where available; the order uses it. */
  readonly likeness: number;
}

/**
 * Finds the papers like one, likest first (of equals the earlier), never itself. So many candidates share its
 * rarer terms; their likeness is then taken in full: over all terms, the common ones too, and over the
 * latent vectors when there are any.
 */
export function likestTo(
  vectors: PaperVectors,
  latent: LatentVectors | undefined,
): (ordinal: number, candidates: number) => readonly LikePaper[] {
  const near = nearestTo(vectors);
  const likenessInWords = compareWords(vectors);
  const share = latent === undefined ? 0 : LIKENESS.latentShare;
  return (ordinal, candidates) => {
    const others = near(ordinal, candidates).map((other) => other.ordinal);
    const inWords = likenessInWords(ordinal, others);
    return others
      .map((other, place) => {
        const words = inWords[place] ?? 0;
        const fields = latent?.likeness(ordinal, other) ?? 0;
        return { paper: other, inWords: words, likeness: (1 - share) * words + share * fields };
      })
      .toSorted((a, b) => b.likeness - a.likeness || a.paper - b.paper);
  };
}

/**
 * The terms that make two papers alike, by number, weightiest first: those that the two together dwell on,
 * for what each says once in passing is chance.
 */
export function sharedTerms(
  { starts, terms, weights, counts }: PaperVectors,
  one: number,
  other: number,
): readonly number[] {
  const places = new Map<number, number>();
  for (let place = starts[one] ?? 0; place < (starts[one + 1] ?? 0); place++) {
    places.set(terms[place] ?? 0, place);
  }
  const shared: { readonly term: number; readonly weight: number }[] = [];
  for (let place = starts[other] ?? 0; place < (starts[other + 1] ?? 0); place++) {
    const term = terms[place] ?? 0;
    const twin = places.get(term);
    if (twin === undefined || (counts[place] ?? 0) + (counts[twin] ?? 0) < LIKENESS.leastSaid) continue;
    shared.push({ term, weight: (weights[place] ?? 0) * (weights[twin] ?? 0) });
  }
  return shared.toSorted((a, b) => b.weight - a.weight || a.term - b.term).map(({ term }) => term);
}

/** Cosines of one paper with others; its weights are expanded by term once for all of them. */
function compareWords({ stems, starts, terms, weights }: PaperVectors) {
  const laidOut = new Float64Array(stems.length);
  return (ordinal: number, others: readonly number[]): readonly number[] => {
    const [from, to] = [starts[ordinal] ?? 0, starts[ordinal + 1] ?? 0];
    for (let place = from; place < to; place++) laidOut[terms[place] ?? 0] = weights[place] ?? 0;
    const cosines = others.map((other) => {
      let sum = 0;
      const end = starts[other + 1] ?? 0;
      for (let place = starts[other] ?? 0; place < end; place++) {
        sum += (weights[place] ?? 0) * (laidOut[terms[place] ?? 0] ?? 0);
      }
      return sum;
    });
    for (let place = from; place < to; place++) laidOut[terms[place] ?? 0] = 0;
    return cosines;
  };
}
