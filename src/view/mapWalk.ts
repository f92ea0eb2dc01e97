import type { MapPoint } from './mapArea';

/** The direction of an arrow key. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** The positions of the dots of papers, as the map's file has them: x and y, one after the other. */
export type MapPoints = readonly number[];

/** The position of a paper; a corner of the map for one that is not on it. */
export function pointOf(points: MapPoints, dot: number): MapPoint {
  return { x: points[2 * dot] ?? 0, y: points[2 * dot + 1] ?? 0 };
}

/** The nearest of some papers to a position; undefined when there are none. */
export function nearestTo(
  points: MapPoints,
  among: Iterable<number>,
  { x, y }: MapPoint,
): number | undefined {
  let nearest: number | undefined;
  let least = Infinity;
  for (const dot of among) {
    const at = pointOf(points, dot);
    const far = (at.x - x) ** 2 + (at.y - y) ** 2;
    if (far < least) [least, nearest] = [far, dot];
  }
  return nearest;
}

/** The factor for distance to the side, so that the next paper is rather ahead than beside. */
const SIDEWAYS = 2;

/**
 * The next of some papers from one in a direction: the nearest within 45°, or otherwise the nearest on that side.
 * Undefined at the edge. A few papers are next to no other; the list has them.
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
  for (const dot of among) {
    const { x, y } = pointOf(points, dot);
    const [ahead, aside] = along(direction, x - start.x, y - start.y);
    if (dot === from || ahead <= 0) continue;
    // Papers within 45° come before all others.
    const far = Math.hypot(ahead, SIDEWAYS * aside) + (aside > ahead ? 10_000 : 0);
    if (far < least) [least, next] = [far, dot];
  }
  return next;
}

/** A vector as the distance in a direction and to the side of it. */
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
