import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/search/createEngine';
import { paper } from './papers';

describe('a query of a word too common to search by', () => {
  const papers = [paper('What'), paper('What is it?'), paper('Wheat')];

  it.each([
    ['what', 'ignored', [0, 1]],
    ['what ', 'ignored', [0, 1]],
    ['what i', 'ignored', [1]],
    ['whe', 'prefix', [2]],
  ])('“%s” reads it as %s', (query, reading, ordinals) => {
    const { terms, ranked } = createEngine(papers).search(query);
    expect(terms[0]?.reading).toBe(reading);
    expect(Array.from(ranked)).toEqual(ordinals);
  });
});

describe('past its fortieth part', () => {
  const papers = [paper('A policy', 'Of games.'), paper('Policies', 'Of robots.'), paper('Games')];
  const engine = createEngine(papers);

  it.each([
    'title:games',
    '-policy',
    '"of robots"',
    '(games OR robots)',
    '-(games OR robots)',
    '("of games" "of robots")',
    'games OR robots',
    '-(games robots)',
    '(-policy OR games)',
    'topic:unknown',
    'has:code',
  ])('a query is not read: %s', (part) => {
    const report = engine.search(`${'title:policy '.repeat(40)}${part}`);
    expect(Array.from(report.ranked)).toEqual([0, 1]);
    expect(report.hints.map(({ kind }) => kind)).toEqual(['too-many-parts']);
  });
});
