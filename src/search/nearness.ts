import { nearestPapers } from './nearestPapers';
import { packNumbers, unpackNumbers } from './packNumbers';
import type { PaperVectors } from './paperVectors';
import { SMOOTHING } from './weights';

/** The papers nearest to each, as rows: those of paper p are from `starts[p]` to before `starts[p + 1]`, by ordinal. */
export interface Nearness {
  readonly starts: Uint32Array;
  readonly ordinals: Uint32Array;
  /** Likeness in whole steps, at least 1: small enough for a byte in the file, and the same after it is read. */
  readonly steps: Uint8Array;
}

/** Nearness as text. */
export interface PackedNearness {
  /** For each paper: how many are near it. */
  readonly counts: string;
  /** How far each is past the one before in its row (the first: past −1), less 1. */
  readonly gaps: string;
  readonly steps: string;
}

/** The highest step: the last that packs into one byte. */
const STEPS = 91;

/** Finds the nearest of each paper. */
export function nearnessOf(vectors: PaperVectors): Nearness {
  const rows = nearestPapers(vectors, SMOOTHING.papers).map((row) =>
    row.toSorted((a, b) => a.ordinal - b.ordinal),
  );
  const near = rows.flat();
  return {
    starts: startsOf(rows.map((row) => row.length)),
    ordinals: Uint32Array.from(near, ({ ordinal }) => ordinal),
    steps: Uint8Array.from(near, ({ likeness }) =>
      Math.min(STEPS, Math.max(1, Math.round(likeness * STEPS))),
    ),
  };
}

/** A score for each paper: the mean of the scores of the papers near it, the likest counting most; 0 when none is near. */
export function scoresNearby({ starts, ordinals, steps }: Nearness, scores: Float64Array): Float64Array {
  return scores.map((_, paper) => {
    let sum = 0;
    let all = 0;
    for (let place = starts[paper] ?? 0; place < (starts[paper + 1] ?? 0); place++) {
      const step = steps[place] ?? 0;
      sum += step * (scores[ordinals[place] ?? 0] ?? 0);
      all += step;
    }
    return all === 0 ? 0 : sum / all;
  });
}

/** Packs nearness for a file. */
export function packNearness({ starts, ordinals, steps }: Nearness): PackedNearness {
  const counts = Array.from(starts.subarray(1), (end, paper) => end - (starts[paper] ?? 0));
  const gaps = counts.flatMap((count, paper) => {
    const from = starts[paper] ?? 0;
    return Array.from(ordinals.subarray(from, from + count), (ordinal, place) => {
      return ordinal - (place === 0 ? -1 : (ordinals[from + place - 1] ?? 0)) - 1;
    });
  });
  return { counts: packNumbers(counts), gaps: packNumbers(gaps), steps: packNumbers(steps) };
}

/** The nearness that was packed. */
export function unpackNearness(packed: PackedNearness): Nearness {
  const starts = startsOf([...unpackNumbers(packed.counts)]);
  const ordinals = unpackNumbers(packed.gaps);
  for (let paper = 0; paper < starts.length - 1; paper++) {
    let previous = -1;
    for (let place = starts[paper] ?? 0; place < (starts[paper + 1] ?? 0); place++) {
      previous += (ordinals[place] ?? 0) + 1;
      ordinals[place] = previous;
    }
  }
  return { starts, ordinals, steps: Uint8Array.from(unpackNumbers(packed.steps)) };
}

function startsOf(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, paper) => {
    starts[paper + 1] = (starts[paper] ?? 0) + count;
  });
  return starts;
}
