import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaBetween, formatArea, isWithin, parseArea } from '../../../src/view/mapArea';

const side = fc.double({ min: -500, max: 1500, noNaN: true });
const corner = fc.record({ x: side, y: side });
const area = fc.tuple(corner, corner).map(([one, other]) => areaBetween(one, other));

describe('the region of a link', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(area, (any) => {
        expect(any === null ? null : parseArea(formatArea(any))).toEqual(any);
      }),
    );
  });

  it('has one spelling, whatever corner is named first', () => {
    fc.assert(
      fc.property(corner, corner, (one, other) => {
        const forth = areaBetween(one, other);
        expect(areaBetween(other, one)).toEqual(forth);
        expect(areaBetween({ x: one.x, y: other.y }, { x: other.x, y: one.y })).toEqual(forth);
      }),
    );
  });

  it('gives an area on the map or none for any text, and parses its own output to the same area', () => {
    const numbers = fc.array(fc.oneof(fc.nat(99_999).map(String), fc.string({ maxLength: 4 })), {
      maxLength: 6,
    });
    const text = fc.oneof(
      fc.string(),
      numbers.map((parts) => `area=${parts.join('.')}`),
    );
    fc.assert(
      fc.property(text, (any) => {
        const read = parseArea(any);
        if (read === null) return;
        const { left, top, right, bottom } = read;
        for (const value of [left, top, right, bottom]) expect(value >= 0 && value <= 1000).toBe(true);
        expect(left < right && top < bottom).toBe(true);
        expect(parseArea(formatArea(read))).toEqual(read);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '',
    'area=',
    'area=1.2.3',
    'area=1.2.3.4.5',
    'area=5.5.5.9',
    'area=-1.2.3.4',
    'list=1.2.3.4',
    'area=a.b.c.d',
  ])('is none in “%s”', (text) => expect(parseArea(text)).toBeNull());

  it('holds its sides and no more', () => {
    const read = parseArea('area=900.40.100.9999');
    expect(read).toEqual({ left: 100, top: 40, right: 900, bottom: 1000 });
    if (read === null) return;
    expect(isWithin(read, { x: 100, y: 40 })).toBe(true);
    expect(isWithin(read, { x: 99, y: 500 })).toBe(false);
    expect(isWithin(read, { x: 500, y: 39 })).toBe(false);
  });
});
