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
  ])('“%s” reads it as %s', (query, interpretation, ordinals) => {
    const { terms, ranked } = createEngine(papers).search(query);
    expect(terms[0]?.interpretation).toBe(interpretation);
    expect(Array.from(ranked)).toEqual(ordinals);
  });
});

describe('a query of common words alone', () => {
  const papers = [
    paper('A study', 'Not to be, or: to be'),
    paper('Games', 'Of robots.'),
    paper('To be or not to be'),
  ];
  const { search } = createEngine(papers);

  it('finds the title, then the papers that have them all', () => {
    const { asks, ranked } = search('to be or not to be');
    expect([asks, ...ranked]).toEqual([true, 2, 0]);
  });

  it('finds nothing where no paper has them', () => {
    const { asks, ranked } = search('against ');
    expect([asks, ...ranked]).toEqual([true]);
  });

  it.each(['&', '🔥', '…'])('says that %s cannot be searched', (query) => {
    const { asks, hints } = search(query);
    expect([asks, ...hints.map(({ kind }) => kind)]).toEqual([false, 'nothing-to-search']);
  });

  it('reads a slip before another word of its stem', () => {
    const others = createEngine([paper('Verification of games'), paper('Verifiable rewards')]);
    const { terms, ranked } = others.search('verifable rewards');
    expect([terms[0]?.interpretation, terms[0]?.forms[0]?.word, ranked[0]]).toEqual([
      'corrected',
      'verifiable',
      1,
    ]);
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
