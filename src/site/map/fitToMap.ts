import { MAP_SIZE } from '../../view/mapArea';

/** A point of the plane, in any unit. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The positions of papers that are similar to no other: along the lower edge, below the others. */
const STRAYS_Y = MAP_SIZE;
const WITH_STRAYS = 940;

/**
 * How much of a place is its rank among the others, the rest its distance from them. Distances alone leave most of
 * the map to a few outliers, ranks alone tear fields apart.
 */
const BY_RANK = 0.4;

/**
 * Places as they fill the map, each axis on its own: 0 to 1000. After them come the strays' places, as many as asked.
 */
export function fitToMap(places: readonly Place[], strays: number): readonly Place[] {
  const height = strays === 0 ? MAP_SIZE : WITH_STRAYS;
  const xs = fitAxis(places.map(({ x }) => x)).map((share) => share * MAP_SIZE);
  const ys = fitAxis(places.map(({ y }) => y)).map((share) => share * height);
  const fitted = places.map((_, place) => ({ x: xs[place] ?? 0, y: ys[place] ?? 0 }));
  const step = MAP_SIZE / (strays + 1);
  return [
    ...fitted,
    ...Array.from({ length: strays }, (_, place) => ({ x: step * (place + 1), y: STRAYS_Y })),
  ];
}

/** Shares of the axis, 0 to 1; the middle where all are at one. */
function fitAxis(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((one, other) => one - other);
  const least = sorted[0] ?? 0;
  const width = (sorted.at(-1) ?? 0) - least;
  if (width < 1e-9) return values.map(() => 0.5);
  const ranks = new Map(sorted.map((value, rank) => [value, rank / (sorted.length - 1)]));
  return values.map((value) => (1 - BY_RANK) * ((value - least) / width) + BY_RANK * (ranks.get(value) ?? 0));
}
