import { UMAP } from 'umap-js';
import { latentVectors } from '../../search/latentVectors';
import type { PaperLikeness } from '../../search/relatedPapers';
import { seededRandom } from '../../search/seededRandom';
import { neighboursOf } from './neighbours';
import { fitToMap, type Place } from './fitToMap';
import { spreadOut } from './spreadOut';

/** The neighbours of a paper in UMAP. Fewer split a field into crumbs, more join all into one cloud. */
const NEIGHBOURS = 15;

/** Rounds of pulling and pushing: the fewer the more papers there are, for each round costs as much as they are many. */
const MOST_EPOCHS = 400;
const LEAST_EPOCHS = 60;
const PAPER_EPOCHS = 500_000;

/** Fewer papers have no neighbourhoods: they form a ring, each beside the most similar one. */
const LEAST_PAPERS = 8;

/** Of the latent vectors of a catalog too small to have them anyway. */
const FEW_DIMENSIONS = 8;

/**
 * Lays papers out in the plane so that like papers stand together: UMAP (McInnes, Healy and Melville 2018) over the
 * likeness that gives a paper its related ones, begun from their latent vectors. The random numbers are always the
 * same, so the same papers always give the same map.
 *
 * @returns x and y of each paper in turn, from 0 to 1000, no two papers on one point
 */
export function layoutPapers({ vectors, latent, likest }: PaperLikeness): readonly number[] {
  const papers = vectors.starts.length - 1;
  const rows = Array.from({ length: papers }, (_, row) => row);
  const alike = rows.filter((row) => likest[row]?.length !== 0);
  if (alike.length < LEAST_PAPERS) return spreadOut(fitToMap(ring(rows, likest), 0));
  // A paper that shares no word with another is similar to none, and would drag its neighbours along.
  const strays = rows.filter((row) => likest[row]?.length === 0);
  const fitted = fitToMap(umap(alike, likest, beginnings()), strays.length);
  const at = new Map([...alike, ...strays].map((row, place) => [row, fitted[place]]));
  return spreadOut(rows.map((row) => at.get(row) ?? { x: 0, y: 0 }));

  /** The positions of papers on the two strongest axes. The first axis is what all have in common. */
  function beginnings(): (row: number) => Place {
    const { points, dimensions } = latent ?? latentVectors(vectors, FEW_DIMENSIONS);
    return (row) => ({
      x: points[row * dimensions + 1] ?? 0,
      y: points[row * dimensions + 2] ?? 0,
    });
  }
}

type Likest = PaperLikeness['likest'];

function umap(alike: readonly number[], likest: Likest, begin: (row: number) => Place): readonly Place[] {
  const random = seededRandom(1);
  const nNeighbors = Math.min(NEIGHBOURS, alike.length - 1);
  const epochs = Math.round(Math.min(MOST_EPOCHS, Math.max(LEAST_EPOCHS, PAPER_EPOCHS / alike.length)));
  const map = new UMAP({ nNeighbors, nEpochs: epochs, minDist: 0.15, spread: 1.2, random });
  const { indices, distances } = neighboursOf(alike, likest, nNeighbors);
  map.setPrecomputedKNN(indices, distances);
  // UMAP needs only the number of points.
  map.initializeFit(alike.map((row) => [row]));
  // From random positions, distant fields could end side by side.
  map.getEmbedding().forEach((place, row) => {
    const { x, y } = begin(alike[row] ?? 0);
    const [chanceX = 0, chanceY = 0] = place;
    place[0] = 10 * x + chanceX / 1000;
    place[1] = 10 * y + chanceY / 1000;
  });
  for (let epoch = 0; epoch < epochs; epoch++) map.step();
  return map.getEmbedding().map(([x = 0, y = 0]) => ({ x, y }));
}

/** Each beside the most similar of the remaining ones, around a circle. */
function ring(rows: readonly number[], likest: Likest): readonly Place[] {
  const left = new Set(rows);
  const order: number[] = [];
  let next = rows[0];
  while (next !== undefined) {
    left.delete(next);
    order.push(next);
    next = likest[next]?.find(({ paper }) => left.has(paper))?.paper ?? [...left][0];
  }
  return rows.map((row) => {
    const angle = (2 * Math.PI * order.indexOf(row)) / rows.length;
    return { x: -Math.cos(angle), y: Math.sin(angle) };
  });
}
