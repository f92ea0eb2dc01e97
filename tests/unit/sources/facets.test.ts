import { describe, expect, it } from 'vitest';
import { facetFilter } from '../../../src/sources/memory/facets';
import { paperOf, viewOf, type ViewParts } from '../view/views';

const paper = paperOf('A paper', ['rlhf', 'safety'], ['code', 'other']);

describe('facetFilter', () => {
  const rows: [claim: string, view: ViewParts, matches: boolean][] = [
    ['no filter lets all through', {}, true],
    ['one of the topics is enough', { topic: ['rlhf', 'robotics'] }, true],
    ['none of the topics is not', { topic: ['robotics'] }, false],
    ['all asks for each', { topic: ['rlhf', 'robotics'], match: 'all' }, false],
    ['all is content with both', { topic: ['rlhf', 'safety'], match: 'all' }, true],
    ['all of one is any', { topic: ['rlhf'], match: 'all' }, true],
    ['an excluded topic is out', { not: ['safety'] }, false],
    ['exclusion beats inclusion', { topic: ['rlhf'], not: ['safety'] }, false],
    ['a topic it has not excludes nothing', { not: ['robotics'] }, true],
    ['a link of the kind', { has: ['code'] }, true],
    ['every kind asked for', { has: ['code', 'video'] }, false],
    ['the query is not its business', { query: 'nothing like it' }, true],
  ];
  it.each(rows)('%s', (_claim, view, matches) => {
    expect(facetFilter(viewOf(view))(paper)).toBe(matches);
  });
});
