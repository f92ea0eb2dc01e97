import { COMPOUND_MARK } from './miniOptions';
import { LIKENESS } from './weights';

/**
 * The papers as vectors, the rows of a sparse matrix: the terms of paper p are `terms[starts[p]]` up to but not
 * `terms[starts[p + 1]]`, each with its weight in `weights`.
 */
export interface PaperVectors {
  /** The stem of each term number. */
  readonly stems: readonly string[];
  /** By ordinal, and one more at the end. */
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  /** Above 0. The squares of a paper's weights add up to 1. */
  readonly weights: Float32Array;
  /** How often the paper has each term; the title counts twice. */
  readonly counts: Uint16Array;
}

/** A paper as `stemText` makes its texts. */
export interface StemmedPaper {
  readonly title: string;
  readonly abstract: string;
}

/**
 * Weighs the stems of title (twice) and abstract by BM25, and makes all papers one length, so that the
 * product of two is their likeness, from 0 to 1. Stems of a single paper are left out: no other shares them.
 * Compounds are left out as well: their parts are there, and twice the weight for a hyphen costs 0.04 nDCG.
 */
export function paperVectors(texts: readonly StemmedPaper[]): PaperVectors {
  const numbers = new Map<string, number>();
  const papersOf: number[] = [];
  let words = 0;
  const bodies = texts.map(({ title, abstract }) => {
    const counts = new Map<number, number>();
    let length = 0;
    for (const [text, times] of [
      [title, LIKENESS.titleCounts],
      [abstract, 1],
    ] as const) {
      for (const token of text.split(' ')) {
        const stem = token.split(COMPOUND_MARK, 1)[0] ?? '';
        if (stem === '') continue;
        const number = numbers.get(stem) ?? numbers.size;
        numbers.set(stem, number);
        if (!counts.has(number)) papersOf[number] = (papersOf[number] ?? 0) + 1;
        counts.set(number, (counts.get(number) ?? 0) + times);
        length += times;
      }
    }
    words += length;
    return { counts, length };
  });

  const averageLength = words / (texts.length || 1);
  const starts = new Uint32Array(texts.length + 1);
  const terms: number[] = [];
  const weights: number[] = [];
  const said: number[] = [];
  bodies.forEach(({ counts, length }, ordinal) => {
    const { k, b } = LIKENESS;
    const ballast = k * (1 - b + (b * length) / averageLength);
    const start = terms.length;
    let squares = 0;
    for (const [number, count] of counts) {
      const papers = papersOf[number] ?? 0;
      if (papers < 2) continue;
      const weight = (rarity(papers, texts.length) * count * (k + 1)) / (count + ballast);
      terms.push(number);
      said.push(count);
      weights.push(weight);
      squares += weight * weight;
    }
    const size = Math.sqrt(squares);
    for (let place = start; place < terms.length; place++) weights[place] = (weights[place] ?? 0) / size;
    starts[ordinal + 1] = terms.length;
  });
  return {
    stems: [...numbers.keys()],
    starts,
    terms: Uint32Array.from(terms),
    weights: Float32Array.from(weights),
    counts: Uint16Array.from(said),
  };
}

/** BM25's inverse document frequency: above 0 whatever the share of papers that have the term. */
function rarity(papers: number, ofPapers: number): number {
  return Math.log(1 + (ofPapers - papers + 0.5) / (papers + 0.5));
}
