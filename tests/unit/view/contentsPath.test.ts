import { describe, expect, it } from 'vitest';
import { contentsPath } from '../../../src/view/contentsPath';
import { parsePickList } from '../../../src/view/pickList';
import type { View } from '../../../src/view/view';
import { viewOf } from './views';

describe('contentsPath', () => {
  const rows: [claim: string, view: Partial<View>, path: string][] = [
    ['every paper', {}, '/all/'],
    ['one topic', { topics: ['rlhf'] }, '/topic/rlhf/all/'],
    ['one topic in another order', { topics: ['rlhf'], sort: 'title' }, '/topic/rlhf/all/'],
    ['a topic that needs escapes', { topics: ['a b/c'] }, '/topic/a%20b%2Fc/all/'],
    ['two topics', { topics: ['rlhf', 'safety'] }, '/all/'],
    ['a topic without another', { topics: ['rlhf'], notTopics: ['safety'] }, '/all/'],
    ['a topic left out', { notTopics: ['safety'] }, '/all/'],
    ['a topic with code', { topics: ['rlhf'], has: ['code'] }, '/all/'],
    ['a topic and words', { topics: ['rlhf'], query: 'reward' }, '/all/'],
  ];
  it.each(rows)('%s', (_claim, view, path) => {
    expect(contentsPath(viewOf(view), null)).toBe(path);
  });

  it('of an opened list is that of the site, whatever its filters', () => {
    const { list } = parsePickList('list=cq1maq01ez.fr87avtjk2');
    expect(list).not.toBeNull();
    expect(contentsPath(viewOf({ topics: ['rlhf'] }), list)).toBe('/all/');
  });
});
