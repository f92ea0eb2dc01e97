import { describe, expect, it } from 'vitest';
import { EMPTY_LIBRARY_INDEX } from '../../../src/search/libraryIndex';
import { createEngine } from '../../../src/search/createEngine';

const TITLES = ['reward models', 'reward hacking', 'safe policies', 'offline policies', 'bandits'];
const engine = createEngine(TITLES.map((title) => ({ title, abstract: '', names: [] })));
engine.setLibrary({
  is: {
    saved: Uint32Array.of(0, 2),
    reading: Uint32Array.of(1),
    read: Uint32Array.of(2),
    noted: Uint32Array.of(3),
  },
  tags: [
    { tag: 'friday', papers: Uint32Array.of(0, 4) },
    { tag: 'reading-group', papers: Uint32Array.of(2) },
  ],
  notes: [{ paper: 3, text: 'Ask Ann about *rewards*' }],
});
const found = (query: string): number[] => Array.from(engine.search(query).ranked.toSorted());
const hints = (query: string): string[] => engine.search(query).hints.map(({ kind }) => kind);

describe('a query that asks of the library', () => {
  it.each([
    ['is:saved', [0, 2]],
    ['is:unread', [0, 3, 4]],
    ['is:reading OR is:read', [1, 2]],
    ['reward -is:reading', [0]],
    ['is:saved is:unread', [0]],
    ['is:noted', [3]],
    ['tag:friday', [0, 4]],
    ['tag:"Reading Group"', [2]],
    ['-tag:friday policies', [2, 3]],
    ['tag:read', [2]],
    ['note:rew', [3]],
    ['note:"ann ask"', [3]],
    ['note:nothing', []],
  ])('%s finds %j', (query, papers) => {
    expect(found(query)).toEqual(papers);
    expect(hints(query)).toEqual([]);
  });

  it('says what is no state, and which tags there are', () => {
    expect(hints('is:good reward')).toEqual(['unknown-value']);
    expect(found('is:good reward')).toEqual([0, 1]);
    expect(engine.search('tag:nowhere').hints[0]?.message).toBe(
      'No paper has the tag #nowhere. Your tags: #friday, #reading-group.',
    );
    expect(found('tag:nowhere')).toEqual([]);
  });

  it('finds every paper unread and no other thing where nothing is kept', () => {
    const other = createEngine(TITLES.map((title) => ({ title, abstract: '', names: [] })));
    expect(other.search('is:unread').ranked).toHaveLength(TITLES.length);
    expect(other.search('is:saved').ranked).toHaveLength(0);
    other.setLibrary(EMPTY_LIBRARY_INDEX);
    expect(other.search('tag:x').hints[0]?.message).toContain('You have no tags yet');
  });
});
