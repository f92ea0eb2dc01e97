import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFirst } from '../../../src/search/bestFirst';

describe('bestFirst', () => {
  it('orders as a sort by tier, score and ordinal does', () => {
    const papers = fc.array(fc.tuple(fc.nat(7), fc.nat(1000)));
    fc.assert(
      fc.property(papers, (list) => {
        const expected = [...list.keys()]
          .filter((ordinal) => list[ordinal]?.some((value) => value > 0) === true)
          .toSorted((a, b) => {
            const [tierA = 0, scoreA = 0] = list[a] ?? [];
            const [tierB = 0, scoreB = 0] = list[b] ?? [];
            return tierB - tierA || scoreB - scoreA || a - b;
          });
        const tiers = Uint8Array.from(list, ([tier]) => tier);
        const scores = Float64Array.from(list, ([, score]) => score / 7);
        expect([...bestFirst(tiers, scores)]).toEqual(expected);
      }),
    );
  });
});
