import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILTERS } from '../../../src/fields/registry';
import { setFilter, setMatch } from '../../../src/view/change';
import { facetCounts } from '../../../src/sources/memory/facetCounts';
import { selectPapers } from '../../../src/sources/memory/select';
import type { View } from '../../../src/view/view';
import {
  anyLibrary,
  anyPapers,
  anyView,
  paperOf,
  SOME_TAGS,
  SOME_TOPICS,
  viewOf,
  type ListedPaper,
  type ViewParts,
} from '../view/views';

/** Papers, and what a person keeps of them. */
const anyKept = anyPapers.chain((list) => anyLibrary(list).map((library) => ({ list, library })));

/** Every value of every filter, and some that no paper has. */
const EVERY = FILTERS.flatMap(({ key, facet: { values } }) => {
  const open = key === 'tag' ? SOME_TAGS : SOME_TOPICS;
  return (typeof values === 'function' ? [...open, 'nowhere'] : values).map((value) => [key, value] as const);
});

describe('facetCounts', () => {
  const papers = [
    paperOf('0', ['a'], ['code']),
    paperOf('1', ['a', 'b']),
    paperOf('2', ['b'], ['video']),
    paperOf('3', ['c']),
    paperOf('4', []),
  ];
  const counts = (view: ViewParts, ordinals = [0, 1, 2, 3, 4]) => {
    const { after, match } = facetCounts(papers, ordinals, viewOf(view));
    const has = (kind: string) => after('has', kind, view.has?.includes(kind) !== true);
    const of = (id: string) => {
      const chosen = view.not?.includes(id) === true ? 'not' : 'topic';
      return [after('topic', id, true), after('not', id, true), after(chosen, id, false)].join(' ');
    };
    return {
      a: of('a'),
      b: of('b'),
      c: of('c'),
      z: of('z'),
      code: has('code'),
      project: has('project'),
      video: has('video'),
      any: match('any'),
      all: match('all'),
    };
  };
  it.each<[claim: string, view: ViewParts, expected: object]>([
    [
      'nothing chosen: a topic in gives its papers, out all others, off all',
      {},
      { a: '2 3 5', b: '2 3 5', c: '1 4 5', z: '0 5 5', code: 1, project: 0, video: 1, any: 5, all: 5 },
    ],
    [
      'one chosen: off gives all',
      { topic: ['a'] },
      { a: '2 3 5', b: '3 1 2', c: '3 2 2', code: 1, video: 0 },
    ],
    ['any: off gives the others’', { topic: ['a', 'b'] }, { a: '3 1 2', b: '3 1 2', any: 3, all: 1 }],
    [
      'all: off gives more, one more gives fewer',
      { topic: ['a', 'b'], match: 'all' },
      { a: '1 1 2', c: '0 1 1', any: 3, all: 1 },
    ],
    ['left out: in lifts the exclusion', { not: ['b'] }, { a: '1 2 3', b: '2 3 5', code: 1, video: 0 }],
    [
      'a kind of link on: its number is that without it',
      { has: ['code'] },
      { a: '1 0 1', code: 5, video: 0 },
    ],
    ['a topic that no paper has', { topic: ['z'] }, { z: '0 5 5', a: '2 0 0' }],
  ])('%s', (_claim, view, expected) => {
    expect(counts(view)).toMatchObject(expected);
  });

  it('counts only papers that match the query', () => {
    expect(counts({ query: 'x' }, [1, 3])).toMatchObject({ a: '1 1 2', c: '1 1 2', code: 0 });
  });

  it('is for every change what the list holds after it', () => {
    fc.assert(
      fc.property(anyKept, anyView(), fc.func(fc.boolean()), ({ list, library }, view, isFound) => {
        const ranked = Uint32Array.from([...list.keys()].filter((at) => isFound(at)));
        const size = (next: View): number =>
          selectPapers({ papers: list, ranked, view: next, library }).length;
        const { having, after, match } = facetCounts(list, ranked, view, library);
        const listed = selectPapers({ papers: list, ranked, view, library });
        for (const [key, value] of EVERY) {
          for (const wanted of [true, false])
            expect([key, value, wanted, after(key, value, wanted)]).toEqual([
              key,
              value,
              wanted,
              size(setFilter(view, key, value, wanted)),
            ]);
          const facet = FILTERS.find((filter) => filter.key === key)?.facet;
          const its = listed.filter((ordinal) => {
            const paper = list[ordinal];
            return paper && facet?.valuesOf(paper, library.get(paper.id)).includes(value);
          });
          expect([key, value, having(key, value)]).toEqual([key, value, its.length]);
        }
        for (const mode of ['any', 'all'] as const)
          expect([mode, match(mode)]).toEqual([mode, size(setMatch(view, mode))]);
      }),
      { numRuns: 500 },
    );
  });

  it('looks at each topic of a paper three times, whatever is chosen and however many numbers are asked for', () => {
    const view = viewOf({ topic: ['a', 'b', 'c'], not: ['d'], has: ['code'] });
    for (const many of [100, 1000]) {
      let looks = 0;
      const list = Array.from({ length: many }, (_, at) => ({
        ...paperOf(String(at)),
        topics: watched(SOME_TOPICS.slice(at % 5), () => (looks += 1)),
      }));
      const { after, match } = facetCounts(list, list.keys(), view);
      for (const [key, value] of EVERY) after(key, value, true);
      match('all');
      expect(looks).toBe(3 * 3 * many);
    }
  });
});

/** Topics that tell when one of them is looked at. */
function watched(topics: ListedPaper['topics'], onLook: () => void): ListedPaper['topics'] {
  return new Proxy(topics, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) onLook();
      return Reflect.get(target, key) as unknown;
    },
  });
}
