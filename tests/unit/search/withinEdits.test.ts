import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinEdits } from '../../../src/search/withinEdits';

/** The slow, obvious distance: letters put in, left out, replaced, or neighbours swapped. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const costs = [
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
    distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
    costs.push(distance(a.slice(2), b.slice(2)) + 1);
  }
  return Math.min(...costs);
}

describe('withinEdits', () => {
  it('finds the very words that the slow distance finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(word), word, fc.integer({ min: 1, max: 2 }), (list, wanted, most) => {
        const words = list.toSorted();
        const near: [string | undefined, number][] = [];
        withinEdits(words, wanted, most, (place, edits) => near.push([words[place], edits]));
        const expected = words.map((other) => [other, distance(other, wanted)] as const);
        expect(near).toEqual(expected.filter(([, edits]) => edits <= most));
      }),
    );
  });
});
