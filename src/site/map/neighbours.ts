import type { LikePaper } from '../../search/likestPapers';

/** The nearest of each point, nearest first and itself foremost, as UMAP takes them. */
export interface Neighbours {
  readonly indices: number[][];
  readonly distances: number[][];
}

/**
 * The neighbours of papers among themselves, by the likeness that is known already: finding them anew among points
 * would cost more than all the rest of the map.
 *
 * @param papers as rows of `likest`; a neighbour is named by its place in this list
 * @param likest for each row, the others most like it
 * @param count how many of each to name, itself among them; who has fewer is named again, which pulls nowhere
 */
export function neighboursOf(
  papers: readonly number[],
  likest: readonly (readonly LikePaper[])[],
  count: number,
): Neighbours {
  const placeOf = new Map(papers.map((row, place) => [row, place]));
  const indices: number[][] = [];
  const distances: number[][] = [];
  papers.forEach((paper, own) => {
    const near = (likest[paper] ?? []).flatMap(({ paper: other, likeness }) => {
      const place = placeOf.get(other);
      return place === undefined ? [] : [{ place, distance: Math.max(1e-6, 1 - likeness) }];
    });
    const row = [{ place: own, distance: 0 }, ...near.slice(0, count - 1)];
    while (row.length < count) row.push({ place: own, distance: 1 });
    indices.push(row.map(({ place }) => place));
    distances.push(row.map(({ distance }) => distance));
  });
  return { indices, distances };
}
