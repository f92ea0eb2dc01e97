import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setHas, setTopic } from '../../../src/view/change';
import { facetCounts, topicCount } from '../../../src/view/facetCounts';
import { matchesFacets } from '../../../src/view/facets';
import { selectPapers } from '../../../src/view/select';
import { HAS_KINDS } from '../../../src/view/view';
import type { View } from '../../../src/view/view';
import { anyPapers, anyView, paperOf, SOME_TOPICS, viewOf } from './views';

const paper = paperOf('A paper', ['rlhf', 'safety'], ['code', 'other']);

describe('matchesFacets', () => {
  const rows: [claim: string, view: Partial<View>, matches: boolean][] = [
    ['no filter lets all through', {}, true],
    ['one of the topics is enough', { topics: ['rlhf', 'robotics'] }, true],
    ['none of the topics is not', { topics: ['robotics'] }, false],
    ['all asks for each', { topics: ['rlhf', 'robotics'], match: 'all' }, false],
    ['all is content with both', { topics: ['rlhf', 'safety'], match: 'all' }, true],
    ['all of one is any', { topics: ['rlhf'], match: 'all' }, true],
    ['an excluded topic is out', { notTopics: ['safety'] }, false],
    ['exclusion beats inclusion', { topics: ['rlhf'], notTopics: ['safety'] }, false],
    ['a topic it has not excludes nothing', { notTopics: ['robotics'] }, true],
    ['a link of the kind', { has: ['code'] }, true],
    ['every kind asked for', { has: ['code', 'video'] }, false],
    ['the query is not its business', { query: 'nothing like it' }, true],
  ];
  it.each(rows)('%s', (_claim, view, matches) => {
    expect(matchesFacets(paper, viewOf(view))).toBe(matches);
  });
});

describe('facetCounts', () => {
  const papers = [
    paperOf('0', ['a'], ['code']),
    paperOf('1', ['a', 'b']),
    paperOf('2', ['b'], ['video']),
    paperOf('3', ['c']),
    paperOf('4', []),
  ];
  const counts = (view: Partial<View>, ordinals = [0, 1, 2, 3, 4]) => {
    const all = facetCounts(papers, ordinals, viewOf(view));
    return {
      a: topicCount(all, 'a'),
      b: topicCount(all, 'b'),
      c: topicCount(all, 'c'),
      z: topicCount(all, 'z'),
      ...all.has,
    };
  };
  it.each<[string, Partial<View>, object]>([
    ['nothing chosen: a topic’s own papers', {}, { a: 2, b: 2, c: 1, z: 0, code: 1, project: 0, video: 1 }],
    ['any: a click adds', { topics: ['a'] }, { a: 2, b: 3, c: 3, z: 2, code: 1, video: 0 }],
    ['all: a click narrows', { topics: ['a', 'b'], match: 'all' }, { a: 1, b: 1, c: 0, z: 0 }],
    ['an excluded topic tells what including it instead gives', { notTopics: ['b'] }, { a: 1, b: 2, c: 1 }],
    [
      'links narrow topics, but not their own alternatives',
      { has: ['code'] },
      { a: 1, b: 0, code: 1, video: 0 },
    ],
  ])('%s', (_claim, view, expected) => {
    expect(counts(view)).toMatchObject(expected);
  });

  it('counts only papers that match the query', () => {
    expect(counts({ query: 'x' }, [1, 3])).toMatchObject({ a: 1, b: 1, c: 1, code: 0 });
  });

  it('is for every filter what its click gives', () => {
    fc.assert(
      fc.property(anyPapers, anyView(), fc.func(fc.boolean()), (list, view, isFound) => {
        const ranked = Uint32Array.from([...list.keys()].filter((at) => isFound(at)));
        const size = (next: View): number => selectPapers({ papers: list, ranked, view: next }).length;
        const all = facetCounts(list, ranked, view);
        for (const topic of [...SOME_TOPICS, 'nowhere']) {
          expect([topic, topicCount(all, topic)]).toEqual([topic, size(setTopic(view, topic, 'included'))]);
        }
        for (const kind of HAS_KINDS)
          expect([kind, all.has[kind]]).toEqual([kind, size(setHas(view, kind, true))]);
      }),
      { numRuns: 1000 },
    );
  });
});
