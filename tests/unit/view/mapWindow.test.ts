import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bringInto,
  isInWindow,
  movedBy,
  WHOLE_MAP,
  zoomAt,
  zoomOf,
  type MapWindow,
} from '../../../src/view/mapWindow';

const place = fc.record({ x: fc.nat(1000), y: fc.nat(1000) });
const times = fc.double({ min: 0.2, max: 5, noNaN: true });
const step = fc.double({ min: -2000, max: 2000, noNaN: true });
const windows = fc
  .array(fc.tuple(place, times, step, step), { maxLength: 8 })
  .map((acts) => acts.reduce((at, [to, by, x, y]) => movedBy(zoomAt(at, by, to), x, y), WHOLE_MAP));

function expectInBounds({ left, top, size }: MapWindow): void {
  const end = WHOLE_MAP.left + WHOLE_MAP.size + 1e-6;
  expect(size).toBeLessThanOrEqual(WHOLE_MAP.size);
  for (const from of [left, top]) {
    expect(from).toBeGreaterThanOrEqual(WHOLE_MAP.left - 1e-6);
    expect(from + size).toBeLessThanOrEqual(end);
  }
}

describe('the window on the map', () => {
  it('never leaves the map, nor comes nearer than forty times', () => {
    fc.assert(
      fc.property(windows, (window) => {
        expectInBounds(window);
        expect(zoomOf(window)).toBeLessThan(40.001);
      }),
    );
  });

  it('keeps the place under the pointer where it is, as it comes nearer', () => {
    fc.assert(
      fc.property(windows, place, (window, at) => {
        fc.pre(isInWindow(window, at));
        const next = zoomAt(window, 1.5, at);
        expect((at.x - next.left) / next.size).toBeCloseTo((at.x - window.left) / window.size, 6);
        expect((at.y - next.top) / next.size).toBeCloseTo((at.y - window.top) / window.size, 6);
      }),
    );
  });

  it('brings any paper into sight, and stays where it is for one that is well inside', () => {
    fc.assert(
      fc.property(windows, place, (window, at) => {
        const next = bringInto(window, at);
        expect(isInWindow(next, at)).toBe(true);
        expect(next.size).toBe(window.size);
        expectInBounds(next);
        expect(bringInto(next, at).left).toBeCloseTo(next.left, 6);
      }),
    );
    expect(bringInto(WHOLE_MAP, { x: 500, y: 500 })).toEqual(WHOLE_MAP);
  });
});
