import type { PaperVectors } from './paperVectors';
import { LIKENESS } from './weights';

/** A paper like another. */
export interface NearPaper {
  readonly ordinal: number;
  /** Cosine of the two papers' vectors: above 0, at most 1. */
  readonly likeness: number;
}

/** The papers of each term: the transposed vectors. */
interface TermPapers {
  /** By term number, and one more at the end: the term's papers are from here to the next start. */
  readonly starts: Uint32Array;
  readonly papers: Uint32Array;
  readonly weights: Float32Array;
}

/** For each paper, by ordinal, the `most` papers most like it; see `nearestTo`. */
export function nearestPapers(vectors: PaperVectors, most: number): readonly (readonly NearPaper[])[] {
  const near = nearestTo(vectors);
  return Array.from({ length: vectors.starts.length - 1 }, (_, ordinal) => near(ordinal, most));
}

/**
 * Finds the `most` papers most like one, likest first (of equals the earlier), never itself; fewer when fewer
 * share a term.
 *
 * A term of many papers says little and costs most: past `LIKENESS.commonShare` of all papers (but never
 * under `LIKENESS.commonPapers`) it is passed over, which keeps the work near linear.
 */
export function nearestTo(vectors: PaperVectors): (ordinal: number, most: number) => readonly NearPaper[] {
  const { starts, terms, weights } = vectors;
  const papers = starts.length - 1;
  const byTerm = turn(vectors);
  const common = Math.max(LIKENESS.commonPapers, LIKENESS.commonShare * papers);
  const likeness = new Float64Array(papers);
  return (ordinal, most) => {
    likeness.fill(0);
    for (let place = starts[ordinal] ?? 0; place < (starts[ordinal + 1] ?? 0); place++) {
      const term = terms[place] ?? 0;
      const weight = weights[place] ?? 0;
      const from = byTerm.starts[term] ?? 0;
      const to = byTerm.starts[term + 1] ?? 0;
      if (to - from > common) continue;
      for (let row = from; row < to; row++) {
        const other = byTerm.papers[row] ?? 0;
        likeness[other] = (likeness[other] ?? 0) + weight * (byTerm.weights[row] ?? 0);
      }
    }
    likeness[ordinal] = 0;
    return highest(likeness, most);
  };
}

function turn({ stems, starts, terms, weights }: PaperVectors): TermPapers {
  const turned: TermPapers = {
    starts: new Uint32Array(stems.length + 1),
    papers: new Uint32Array(terms.length),
    weights: new Float32Array(terms.length),
  };
  for (const term of terms) turned.starts[term + 1] = (turned.starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < stems.length; term++) {
    turned.starts[term + 1] = (turned.starts[term + 1] ?? 0) + (turned.starts[term] ?? 0);
  }
  const next = turned.starts.slice();
  for (let ordinal = 0; ordinal < starts.length - 1; ordinal++) {
    for (let place = starts[ordinal] ?? 0; place < (starts[ordinal + 1] ?? 0); place++) {
      const term = terms[place] ?? 0;
      const row = next[term] ?? 0;
      turned.papers[row] = ordinal;
      turned.weights[row] = weights[place] ?? 0;
      next[term] = row + 1;
    }
  }
  return turned;
}

function highest(likeness: Float64Array, most: number): readonly NearPaper[] {
  const kept: NearPaper[] = [];
  let least = 0;
  for (let ordinal = 0; ordinal < likeness.length; ordinal++) {
    const value = likeness[ordinal] ?? 0;
    if (value <= least) continue;
    let place = kept.length;
    while (place > 0 && (kept[place - 1]?.likeness ?? 0) < value) place--;
    kept.splice(place, 0, { ordinal, likeness: value });
    if (kept.length > most) kept.pop();
    if (kept.length === most) least = kept.at(-1)?.likeness ?? 0;
  }
  return kept;
}
