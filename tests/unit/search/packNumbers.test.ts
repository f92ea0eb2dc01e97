import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PACKED, packNumbers, unpackNumbers } from '../../../src/search/packNumbers';

describe('packed numbers', () => {
  it('come back through JSON and UTF-8 as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: MAX_PACKED })), (numbers) => {
        const bytes = new TextEncoder().encode(JSON.stringify(packNumbers(numbers)));
        const text: unknown = JSON.parse(new TextDecoder().decode(bytes));
        expect([...unpackNumbers(String(text))]).toEqual(numbers);
      }),
    );
  });

  it.each([0, 56, 57, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, MAX_PACKED])('keep %i', (number) => {
    expect([...unpackNumbers(packNumbers([number]))]).toEqual([number]);
  });

  it.each([-1, 0.5, Number.NaN, MAX_PACKED + 1])('refuse %d', (number) => {
    expect(() => packNumbers([number])).toThrow(RangeError);
  });
});
