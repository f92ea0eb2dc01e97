import type { MapPoint } from './mapArea';

/** Where an arrow key leads. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** The places of papers by ordinal, as the map's file has them: x and y, one after the other. */
export type MapPoints = readonly number[];

/** Where a paper stands; a corner of the map for one that is not on it. */
export function pointOf(points: MapPoints, ordinal: number): MapPoint {
  return { x: points[2 * ordinal] ?? 0, y: points[2 * ordinal + 1] ?? 0 };
}

/** The paper nearest to a place among some; undefined when there are none. */
export function nearestTo(
  points: MapPoints,
  among: Iterable<number>,
  { x, y }: MapPoint,
): number | undefined {
  let nearest: number | undefined;
  let least = Infinity;
  for (const ordinal of among) {
    const at = pointOf(points, ordinal);
    const far = (at.x - x) ** 2 + (at.y - y) ** 2;
    if (far < least) [least, nearest] = [far, ordinal];
  }
  return nearest;
}

/** So much further counts what lies to the side of the way: the next one is looked for ahead before it is beside. */
const SIDEWAYS = 2;

/**
 * The next paper from one in a direction, among some: the nearest within 45° of the way, or, where there is none, the
 * nearest on that side. Undefined at the edge. Once in a while a paper is the next of no other: the list has it.
 */
export function nextPaper(
  points: MapPoints,
  among: Iterable<number>,
  from: number,
  direction: Direction,
): number | undefined {
  const start = pointOf(points, from);
  let next: number | undefined;
  let least = Infinity;
  for (const ordinal of among) {
    const { x, y } = pointOf(points, ordinal);
    const [ahead, aside] = along(direction, x - start.x, y - start.y);
    if (ordinal === from || ahead <= 0) continue;
    // Whatever is within 45° comes before all that is not.
    const far = Math.hypot(ahead, SIDEWAYS * aside) + (aside > ahead ? 10_000 : 0);
    if (far < least) [least, next] = [far, ordinal];
  }
  return next;
}

/** A way as how far it leads in a direction and how far to a side of it. */
function along(direction: Direction, x: number, y: number): readonly [ahead: number, aside: number] {
  switch (direction) {
    case 'left':
      return [-x, Math.abs(y)];
    case 'right':
      return [x, Math.abs(y)];
    case 'up':
      return [-y, Math.abs(x)];
    case 'down':
      return [y, Math.abs(x)];
  }
}
