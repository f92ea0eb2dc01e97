import type { PaperVectors } from './paperVectors';
import { seededRandom } from './seededRandom';

/**
 * Papers as points in a space of few dimensions, where papers of one field are close with or without common words.
 */
export interface LatentVectors {
  /** Cosine of two papers, by ordinal; 0 where one has no position. */
  readonly likeness: (one: number, other: number) => number;
  /** Row by row, paper by paper, each of length 1; all 0 where a paper has no position. */
  readonly points: Float32Array;
  /** How many numbers a row has. */
  readonly dimensions: number;
}

/** Rounds of power iteration. On CSFCube MAP@100 is 0.406 after 3, 0.419 after 6, 0.422 after 10 and 25. */
const ROUNDS = 6;

/**
 * Latent semantics: the papers' vectors projected on the space of so many dimensions that holds most of them,
 * found by the randomised range finder with power iteration of Halko, Martinsson and Tropp (2011). The random
 * numbers are always the same, so the same papers always give the same points.
 */
export function latentVectors(vectors: PaperVectors, dimensions: number): LatentVectors {
  const random = seededRandom(1);
  let axes: Float64Array[] = Array.from({ length: dimensions }, () =>
    Float64Array.from(vectors.stems, () => 2 * random() - 1),
  );
  for (let round = 0; round < ROUNDS; round++) {
    axes = orthonormal(axes.map((axis) => termsAlong(vectors, papersAlong(vectors, axis))));
  }
  const points = inRows(axes.map((axis) => papersAlong(vectors, axis)));
  return {
    points,
    dimensions,
    likeness: (one, other) => {
      let sum = 0;
      for (let axis = 0; axis < dimensions; axis++) {
        sum += (points[one * dimensions + axis] ?? 0) * (points[other * dimensions + axis] ?? 0);
      }
      return sum;
    },
  };
}

/** How far each paper goes along a direction among terms. */
function papersAlong({ starts, terms, weights }: PaperVectors, axis: Float64Array): Float64Array {
  const along = new Float64Array(starts.length - 1);
  for (let paper = 0; paper < along.length; paper++) {
    let sum = 0;
    const end = starts[paper + 1] ?? 0;
    for (let place = starts[paper] ?? 0; place < end; place++) {
      sum += (weights[place] ?? 0) * (axis[terms[place] ?? 0] ?? 0);
    }
    along[paper] = sum;
  }
  return along;
}

/** How far each term goes along a direction among papers. */
function termsAlong({ stems, starts, terms, weights }: PaperVectors, axis: Float64Array): Float64Array {
  const along = new Float64Array(stems.length);
  for (let paper = 0; paper < axis.length; paper++) {
    const share = axis[paper] ?? 0;
    const end = starts[paper + 1] ?? 0;
    for (let place = starts[paper] ?? 0; place < end; place++) {
      const term = terms[place] ?? 0;
      along[term] = (along[term] ?? 0) + (weights[place] ?? 0) * share;
    }
  }
  return along;
}

/** Gram–Schmidt axes of the same space; an axis that depends on the others becomes 0. */
function orthonormal(axes: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const axis of axes) {
    const before = Math.sqrt(product(axis, axis));
    for (const other of done) {
      const share = product(axis, other);
      for (let place = 0; place < axis.length; place++) {
        axis[place] = (axis[place] ?? 0) - share * (other[place] ?? 0);
      }
    }
    const length = Math.sqrt(product(axis, axis));
    const factor = length > before * 1e-9 ? 1 / length : 0;
    done.push(axis.map((value) => value * factor));
  }
  return done;
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place++) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}

/** One row for each paper, of length 1 or nothing. */
function inRows(columns: readonly Float64Array[]): Float32Array {
  const rows = new Float32Array((columns[0]?.length ?? 0) * columns.length);
  for (let paper = 0; paper < (columns[0]?.length ?? 0); paper++) {
    const length = Math.hypot(...columns.map((column) => column[paper] ?? 0));
    columns.forEach((column, axis) => {
      rows[paper * columns.length + axis] = length === 0 ? 0 : (column[paper] ?? 0) / length;
    });
  }
  return rows;
}
