import { describe, expect, it } from 'vitest';
import { matchesFacets } from '../../../src/sources/memory/facets';
import type { View } from '../../../src/view/view';
import { paperOf, viewOf } from './views';

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
