import { MAP_SIZE } from '../../view/mapArea';
import type { Place } from './fitToMap';

/**
 * The minimum distance of two papers where there is space: the width of a dot on screen at 77 papers, a third of it
 * at 5,000.
 */
const WIDEST_GAP = 16;
const ROOM = 0.35;

/** The golden angle in radians: steps around a position that leave no direction out. */
const GOLDEN_TURN = Math.PI * (3 - Math.sqrt(5));

/** After this many steps the minimum distance is reduced. */
const STEPS = 400;

/**
 * Whole numbers for places, with no two papers on one point: a paper that stands too near to an earlier one is put as
 * near to its place as there is room.
 *
 * @returns x and y of each, 0 to 1000
 */
export function spreadOut(places: readonly Place[]): readonly number[] {
  const gap = Math.max(1, Math.min(WIDEST_GAP, (ROOM * MAP_SIZE) / Math.sqrt(places.length)));
  const taken = new Map<number, Place[]>();
  const cellOf = (x: number, y: number): number => Math.floor(x / gap) * 10_000 + Math.floor(y / gap);
  const isFree = ({ x, y }: Place, apart: number): boolean => {
    for (let column = -1; column <= 1; column++) {
      for (let row = -1; row <= 1; row++) {
        const others = taken.get(cellOf(x + column * gap, y + row * gap)) ?? [];
        if (others.some((other) => Math.hypot(other.x - x, other.y - y) < apart)) return false;
      }
    }
    return true;
  };
  return places.flatMap((place) => {
    const free = freeNear(place, gap, isFree) ?? freeNear(place, 1, isFree) ?? whole(place.x, place.y);
    const cell = cellOf(free.x, free.y);
    taken.set(cell, [...(taken.get(cell) ?? []), free]);
    return [free.x, free.y];
  });
}

/** The first free point on a spiral around a position; undefined when there is none in range. */
function freeNear(
  { x, y }: Place,
  apart: number,
  isFree: (place: Place, apart: number) => boolean,
): Place | undefined {
  for (let step = 0; step < STEPS; step++) {
    const far = apart * 0.7 * Math.sqrt(step);
    const tried = whole(x + far * Math.cos(step * GOLDEN_TURN), y + far * Math.sin(step * GOLDEN_TURN));
    if (isFree(tried, apart)) return tried;
  }
  return undefined;
}

function whole(x: number, y: number): Place {
  return { x: clamped(x), y: clamped(y) };
}

function clamped(value: number): number {
  return Math.round(Math.min(MAP_SIZE, Math.max(0, value)));
}
