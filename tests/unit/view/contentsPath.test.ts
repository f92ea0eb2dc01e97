import { describe, expect, it } from 'vitest';
import { contentsPath } from '../../../src/view/contentsPath';
import { parsePickList } from '../../../src/view/pickList';
import { viewOf, type ViewParts } from './views';

describe('contentsPath', () => {
  const rows: [claim: string, view: ViewParts, path: string][] = [
    ['every paper', {}, '/all/'],
    ['one topic', { topic: ['rlhf'] }, '/topic/rlhf/all/'],
    ['one topic in another order', { topic: ['rlhf'], sort: 'title' }, '/topic/rlhf/all/'],
    ['a topic that needs escapes', { topic: ['a b/c'] }, '/topic/a%20b%2Fc/all/'],
    ['two topics', { topic: ['rlhf', 'safety'] }, '/all/'],
    ['a topic without another', { topic: ['rlhf'], not: ['safety'] }, '/all/'],
    ['a topic left out', { not: ['safety'] }, '/all/'],
    ['a topic with code', { topic: ['rlhf'], has: ['code'] }, '/all/'],
    ['a topic and words', { topic: ['rlhf'], query: 'reward' }, '/all/'],
  ];
  it.each(rows)('%s', (_claim, view, path) => {
    expect(contentsPath(viewOf(view), null)).toBe(path);
  });

  it('of an opened list is that of the site, whatever its filters', () => {
    const { list } = parsePickList('list=cq1maq01ez.fr87avtjk2');
    expect(list).not.toBeNull();
    expect(contentsPath(viewOf({ topic: ['rlhf'] }), list)).toBe('/all/');
  });
});
