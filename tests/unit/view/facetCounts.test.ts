import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIBRARY_FILTERS } from '../../../src/library/libraryFilters';
import { setHas, setMatch, setLibraryFilter, setTag, setTopic } from '../../../src/view/change';
import type { TopicStand } from '../../../src/view/change';
import { facetCounts } from '../../../src/sources/memory/facetCounts';
import { selectPapers } from '../../../src/sources/memory/select';
import { canonicalView, HAS_KINDS } from '../../../src/view/view';
import type { View } from '../../../src/view/view';
import { anyLibrary, anyPapers, anyView, paperOf, SOME_TAGS, SOME_TOPICS, viewOf } from './views';
import type { ListedPaper } from './views';

/** Papers, and what a person keeps of them. */
const anyKept = anyPapers.chain((list) => anyLibrary(list).map((library) => ({ list, library })));

const STANDS: readonly TopicStand[] = ['included', 'excluded', 'off'];

describe('facetCounts', () => {
  const papers = [
    paperOf('0', ['a'], ['code']),
    paperOf('1', ['a', 'b']),
    paperOf('2', ['b'], ['video']),
    paperOf('3', ['c']),
    paperOf('4', []),
  ];
  const counts = (view: Partial<View>, ordinals = [0, 1, 2, 3, 4]) => {
    const { topic, has, match } = facetCounts(papers, ordinals, viewOf(view));
    const of = (id: string) => STANDS.map((stand) => topic(id, stand)).join(' ');
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
  it.each<[claim: string, view: Partial<View>, expected: object]>([
    [
      'nothing chosen: a topic in gives its papers, out all others, off all',
      {},
      { a: '2 3 5', b: '2 3 5', c: '1 4 5', z: '0 5 5', code: 1, project: 0, video: 1, any: 5, all: 5 },
    ],
    [
      'one chosen: off gives all',
      { topics: ['a'] },
      { a: '2 3 5', b: '3 1 2', c: '3 2 2', code: 1, video: 0 },
    ],
    ['any: off gives the others’', { topics: ['a', 'b'] }, { a: '3 1 2', b: '3 1 2', any: 3, all: 1 }],
    [
      'all: off gives more, one more gives fewer',
      { topics: ['a', 'b'], match: 'all' },
      { a: '1 1 2', c: '0 1 1', any: 3, all: 1 },
    ],
    ['left out: in lifts the exclusion', { notTopics: ['b'] }, { a: '1 2 3', b: '2 3 5', code: 1, video: 0 }],
    [
      'a kind of link on: its number is that without it',
      { has: ['code'] },
      { a: '1 0 1', code: 5, video: 0 },
    ],
    ['a topic that no paper has', { topics: ['z'] }, { z: '0 5 5', a: '2 0 0' }],
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
        const { topic, has, match, library: ofLibrary, tag } = facetCounts(list, ranked, view, library);
        for (const id of [...SOME_TOPICS, 'nowhere'])
          for (const stand of STANDS)
            expect([id, stand, topic(id, stand)]).toEqual([id, stand, size(setTopic(view, id, stand))]);
        for (const kind of HAS_KINDS)
          expect([kind, has(kind)]).toEqual([kind, size(setHas(view, kind, !view.has.includes(kind)))]);
        for (const state of LIBRARY_FILTERS)
          expect([state, ofLibrary(state)]).toEqual([
            state,
            size(setLibraryFilter(view, state, !view.library.includes(state))),
          ]);
        for (const one of [...SOME_TAGS, 'nowhere']) {
          const chosen = canonicalView(view).tags.includes(one);
          expect([one, tag(one)]).toEqual([one, size(setTag(canonicalView(view), one, !chosen))]);
        }
        for (const mode of ['any', 'all'] as const)
          expect([mode, match(mode)]).toEqual([mode, size(setMatch(view, mode))]);
      }),
      { numRuns: 500 },
    );
  });

  it('looks at each topic of a paper twice, whatever is chosen and however many numbers are asked for', () => {
    const view = viewOf({ topics: ['a', 'b', 'c'], notTopics: ['d'], has: ['code'] });
    for (const many of [100, 1000]) {
      let looks = 0;
      const list = Array.from({ length: many }, (_, at) => ({
        ...paperOf(String(at)),
        topics: watched(SOME_TOPICS.slice(at % 5), () => (looks += 1)),
      }));
      const { topic, has, match } = facetCounts(list, list.keys(), view);
      for (const id of SOME_TOPICS) for (const stand of STANDS) topic(id, stand);
      for (const kind of HAS_KINDS) has(kind);
      match('all');
      expect(looks).toBe(2 * 3 * many);
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
