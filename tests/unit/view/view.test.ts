import { describe, expect, it } from 'vitest';
import { canonicalView, effectiveSort, hasFilters } from '../../../src/view/view';
import { viewOf, type ViewParts } from './views';

describe('canonicalView', () => {
  const rows: [claim: string, from: ViewParts, to: ViewParts][] = [
    ['topics stand in one order, each once', { topic: ['b', 'a', 'b'] }, { topic: ['a', 'b'] }],
    ['a topic on both sides is excluded', { topic: ['a', 'b'], not: ['b'] }, { topic: ['a'], not: ['b'] }],
    ['an empty topic is none', { topic: [''] }, {}],
    ['all means nothing under two topics', { topic: ['a'], match: 'all' }, { topic: ['a'] }],
    [
      'all stands from two topics on',
      { topic: ['a', 'b'], match: 'all' },
      { topic: ['a', 'b'], match: 'all' },
    ],
    ['two spellings of one topic are not two', { topic: ['a', 'a'], match: 'all' }, { topic: ['a'] }],
    ['a query keeps the space before the next word', { query: 'reward ' }, { query: 'reward ' }],
    ['an all-blank query is none', { query: ' \t\u00a0' }, { query: '' }],
    ['half a character becomes its sign', { query: 'a\ud83d' }, { query: 'a\ufffd' }],
    ['a whole emoji stays', { query: 'a😀' }, { query: 'a😀' }],
    ['kinds of link stand in one order', { has: ['video', 'code', 'video'] }, { has: ['code', 'video'] }],
    ['relevance is the default with a query', { query: 'x', sort: 'relevance' }, { query: 'x' }],
    ['digest is a choice with a query', { query: 'x', sort: 'digest' }, { query: 'x', sort: 'digest' }],
    ['digest is the default without one', { sort: 'digest' }, {}],
    ['relevance means nothing without one', { sort: 'relevance' }, {}],
    ['title is always a choice', { sort: 'title' }, { sort: 'title' }],
  ];
  it.each(rows)('%s', (_claim, from, to) => {
    expect(canonicalView(viewOf(from))).toEqual(viewOf(to));
  });
});

describe('effectiveSort', () => {
  it.each([
    [{ query: 'x', sort: null }, 'relevance'],
    [{ query: ' ', sort: null }, 'digest'],
    [{ query: '', sort: 'relevance' }, 'digest'],
    [{ query: 'x', sort: 'title' }, 'title'],
  ] as const)('of %j is %s', (view, sort) => {
    expect(effectiveSort(view)).toBe(sort);
  });
});

describe('hasFilters', () => {
  it.each([
    [viewOf({ query: 'x' }), false],
    [viewOf({ topic: ['a'] }), true],
    [viewOf({ not: ['a'] }), true],
    [viewOf({ has: ['code'] }), true],
  ])('of %j is %s', (view, expected) => {
    expect(hasFilters(view)).toBe(expected);
  });
});
