import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestTo, nextPaper, pointOf, type Direction } from '../../../src/view/mapWalk';

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];
const place = fc.record({ x: fc.nat(1000), y: fc.nat(1000) });
const maps = fc
  .uniqueArray(place, { minLength: 1, maxLength: 60, selector: ({ x, y }) => `${x} ${y}` })
  .map((places) => places.flatMap(({ x, y }) => [x, y]));

/** All that the arrows come to from a paper. */
function reached(points: readonly number[], from: number): Set<number> {
  const all = [...Array(points.length / 2).keys()];
  const seen = new Set([from]);
  for (const paper of seen) {
    for (const direction of DIRECTIONS) {
      const next = nextPaper(points, all, paper, direction);
      if (next !== undefined) seen.add(next);
    }
  }
  return seen;
}

describe('a walk over the map', () => {
  it('goes where the arrow points', () => {
    fc.assert(
      fc.property(maps, fc.constantFrom(...DIRECTIONS), (points, direction) => {
        const next = nextPaper(points, Array(points.length / 2).keys(), 0, direction);
        if (next === undefined) return;
        const [from, to] = [pointOf(points, 0), pointOf(points, next)];
        const ahead = { left: from.x - to.x, right: to.x - from.x, up: from.y - to.y, down: to.y - from.y };
        expect(ahead[direction]).toBeGreaterThan(0);
      }),
    );
  });

  it('takes the one straight ahead before a nearer one aside', () => {
    const points = [500, 500, 600, 500, 540, 545];
    expect(nextPaper(points, [0, 1, 2], 0, 'right')).toBe(1);
    expect(nextPaper(points, [0, 1, 2], 0, 'down')).toBe(2);
    expect(nextPaper(points, [0, 1, 2], 0, 'up')).toBeUndefined();
    expect(nextPaper(points, [0, 2], 0, 'right')).toBe(2);
  });

  it('has some way on from every paper, unless there is but one', () => {
    fc.assert(
      fc.property(maps, (points) => {
        expect(reached(points, 0).size > 1).toBe(points.length > 2);
      }),
    );
  });

  it('begins at the nearest', () => {
    expect(nearestTo([0, 0, 400, 400, 1000, 1000], [0, 1, 2], { x: 500, y: 500 })).toBe(1);
    expect(nearestTo([0, 0], [], { x: 500, y: 500 })).toBeUndefined();
  });
});
