import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetFilter } from '../../../src/sources/memory/facets';
import { selectPapers } from '../../../src/sources/memory/select';
import { anyPapers, anyView, paperOf, viewOf, type ViewParts } from '../view/views';

const TITLES = ['zero', '“Apple” pie', 'Éclair', 'eclair 10', 'eclair 9', 'banana', 'Banana', '$Q$-learning'];
const papers = TITLES.map((title, at) => paperOf(title, at % 2 === 0 ? ['even'] : []));
const select = (view: ViewParts, ranked: number[] | null = null): number[] => [
  ...selectPapers({ papers, ranked: ranked && Uint32Array.from(ranked), view: viewOf(view) }),
];

describe('selectPapers', () => {
  it('shows all in digest order without a query', () => {
    expect(select({})).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
  it('shows what the search found in its order', () => {
    expect(select({ query: 'x' }, [5, 2, 7])).toEqual([5, 2, 7]);
  });
  it('sorts numbers as numbers: 10 after 9', () => {
    const many = Array.from({ length: 12 }, (_, at) => paperOf(String(at)));
    const list = selectPapers({
      papers: many,
      ranked: Uint32Array.of(11, 9, 10),
      view: viewOf({ query: 'x', sort: 'digest' }),
    });
    expect([...list]).toEqual([9, 10, 11]);
  });
  it('sorts by title without regard to case, accents, quotes, and with 10 after 9', () => {
    expect(select({ sort: 'title' }).map((at) => TITLES[at])).toEqual([
      '“Apple” pie',
      'banana',
      'Banana',
      'Éclair',
      'eclair 9',
      'eclair 10',
      '$Q$-learning',
      'zero',
    ]);
  });
  it('filters a list that is sorted by title', () => {
    expect(select({ query: 'x', sort: 'title', topic: ['even'] }, [6, 5, 4, 0])).toEqual([6, 4, 0]);
  });
  it('shows nothing when the search found nothing, and all when it had no words', () => {
    expect(select({ query: 'x' }, [])).toEqual([]);
    expect(select({ query: '"' }, null)).toHaveLength(8);
  });
  it('holds exactly the papers that pass, each once, in every order', () => {
    fc.assert(
      fc.property(anyPapers, anyView(), (list, view) => {
        const chosen = selectPapers({ papers: list, ranked: null, view });
        const expected = [...list.keys()].filter((at) => facetFilter(view)(list[at] ?? paperOf('')));
        expect([...chosen].toSorted((a, b) => a - b)).toEqual(expected);
      }),
    );
  });
});
