import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatScrollStates,
  keepScrollState,
  parseScrollStates,
  type ScrollState,
} from '../../../../src/app/data/scroll/scrollState';

const length = fc.integer({ min: 0, max: 100_000 });
const state: fc.Arbitrary<ScrollState> = fc.record({
  page: length,
  results: length,
  reader: length,
  rows: length,
});
const visits = fc.array(fc.tuple(fc.string(), state), { maxLength: 120 });

function kept(all: readonly (readonly [string, ScrollState])[]): Map<string, ScrollState> {
  const states = new Map<string, ScrollState>();
  for (const [key, one] of all) keepScrollState(states, key, one);
  return states;
}

describe('scroll states', () => {
  it('come back from storage as they were, in the same order', () => {
    fc.assert(
      fc.property(visits, (all) => {
        const states = kept(all);
        expect([...parseScrollStates(formatScrollStates(states))]).toEqual([...states]);
      }),
    );
  });

  it('are those of the newest fifty entries, each as it was last left', () => {
    fc.assert(
      fc.property(visits, (all) => {
        const newest = new Map(all.toReversed().toReversed());
        const order = [...new Set(all.map(([key]) => key).toReversed())].slice(0, 50).toReversed();
        expect([...kept(all)]).toEqual(order.map((key) => [key, newest.get(key)]));
      }),
    );
  });

  it('are none when storage holds nothing or something else', () => {
    for (const stored of [
      null,
      '',
      '{',
      '7',
      'null',
      '{"a":1}',
      '[1,null]',
      '[["a",1,2,3]]',
      '[[1,2,3,4,5]]',
    ])
      expect(parseScrollStates(stored).size, String(stored)).toBe(0);
    fc.assert(fc.property(fc.json(), (stored) => parseScrollStates(stored).size >= 0));
  });

  it('are kept where one beside them is broken', () => {
    const stored = '[["a",1,2,3,4],["b",1,"2",3,4],"c"]';
    expect([...parseScrollStates(stored)]).toEqual([['a', { page: 1, results: 2, reader: 3, rows: 4 }]]);
  });
});
