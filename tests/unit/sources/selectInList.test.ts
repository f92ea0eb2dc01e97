import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setFilter, setMatch } from '../../../src/view/change';
import { facetCounts } from '../../../src/sources/memory/facetCounts';
import { facetFilter } from '../../../src/sources/memory/facets';
import { candidates, selectPapers } from '../../../src/sources/memory/select';
import { EMPTY_VIEW, SORT_ORDERS, type View } from '../../../src/view/view';
import { ownAnswers, ownPapers, ownTopics } from '../view/ownCatalog';
import { anyPapers, anyView, paperOf, SOME_TOPICS } from '../view/views';

/** Papers, those of them that a query finds and those that a list holds, each in an order of its own. */
const anyScoped = anyPapers.chain((papers) => {
  const some = fc
    .shuffledSubarray([...papers.keys()])
    .map((ordinals): Uint32Array => Uint32Array.from(ordinals));
  return fc.record({ papers: fc.constant(papers), found: fc.option(some), scope: some });
});

describe('selectPapers in a list', () => {
  it('shows the list’s papers that are found and pass, in the list’s order when it is asked for', () => {
    fc.assert(
      fc.property(anyScoped, anyView(), ({ papers, found, scope }, view) => {
        const inOrder: View = { ...view, sort: 'digest' };
        const shown = selectPapers({ papers, ranked: found, scope, view: inOrder });
        const expected = [...scope].filter(
          (ordinal) =>
            (found === null || found.includes(ordinal)) && facetFilter(view)(papers[ordinal] ?? paperOf('')),
        );
        expect([...shown]).toEqual(expected);
      }),
    );
  });

  it('holds the same papers in every order', () => {
    fc.assert(
      fc.property(anyScoped, anyView(), ({ papers, found, scope }, view) => {
        const [first, ...others] = SORT_ORDERS.map((sort) =>
          selectPapers({ papers, ranked: found, scope, view: { ...view, sort } }).toSorted(),
        );
        for (const other of others) expect(other).toEqual(first);
      }),
    );
  });

  it('shows best matches in the order of the search, whatever the order of the list', () => {
    for (const ranked of ownAnswers.slice(1)) {
      const scope = ranked.toReversed();
      const view = { ...EMPTY_VIEW, query: 'x' };
      expect(selectPapers({ papers: ownPapers, ranked, scope, view })).toEqual(ranked);
    }
  });

  it('with all papers in order, it is as if there were no list', () => {
    const all = Uint32Array.from(ownPapers.keys());
    fc.assert(
      fc.property(
        fc.constantFrom(null, ...ownAnswers),
        anyView(fc.constantFrom(...ownTopics)),
        (ranked, view) => {
          const inList = selectPapers({ papers: ownPapers, ranked, scope: all, view });
          expect(inList).toEqual(selectPapers({ papers: ownPapers, ranked, view }));
        },
      ),
    );
  });
});

describe('facetCounts in a list', () => {
  it('is for every change what the list holds after it', () => {
    fc.assert(
      fc.property(anyScoped, anyView(), ({ papers, found, scope }, view) => {
        const { after, match } = facetCounts(papers, candidates({ papers, ranked: found, scope }), view);
        const size = (next: View): number =>
          selectPapers({ papers, ranked: found, scope, view: next }).length;
        const changes = ['topic', 'not'].flatMap((key) => SOME_TOPICS.map((id) => [key, id] as const));
        for (const [key, value] of [...changes, ['has', 'code'], ['has', 'video']] as const)
          for (const wanted of [true, false])
            expect(after(key, value, wanted)).toBe(size(setFilter(view, key, value, wanted)));
        for (const mode of ['any', 'all'] as const) expect(match(mode)).toBe(size(setMatch(view, mode)));
      }),
    );
  });
});
