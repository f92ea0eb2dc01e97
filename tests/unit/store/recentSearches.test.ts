import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseRecent, useRecentSearches, withNewest } from '../../../src/store/recentSearches';

const letters = (text: string): readonly string[] => text.split('');

describe('parseRecent', () => {
  it.each<[string, string | null, readonly string[]]>([
    ['nothing stored', null, []],
    ['what was stored', '["reward","policy"]', ['reward', 'policy']],
    ['no JSON', '["rew', []],
    ['no list', '{"0":"reward"}', []],
    ['members that are no text', '["reward",7,null,["x"]]', ['reward']],
    ['blank and repeated members', '["reward"," ","","reward "]', ['reward']],
    ['members without a letter', '["\\"","-","reward"]', ['reward']],
    ['a pasted page', JSON.stringify(['x'.repeat(201), 'x'.repeat(200)]), ['x'.repeat(200)]],
    ['more than eight', JSON.stringify(letters('abcdefghij')), letters('abcdefgh')],
  ])('%s', (_, stored, searches) => {
    expect(parseRecent(stored)).toEqual(searches);
  });
});

describe('withNewest', () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    ['puts the newest first', ['policy'], 'reward', ['reward', 'policy']],
    ['names a search once', ['policy', 'reward'], 'reward', ['reward', 'policy']],
    ['takes case as the same', ['Reward'], 'reward', ['reward']],
    [
      'replaces what was on the way to it',
      ['rew', 'policy', 'reward'],
      'reward model',
      ['reward model', 'policy'],
    ],
    ['keeps a longer search', ['reward model'], 'reward', ['reward', 'reward model']],
    ['forgets the ninth', letters('bcdefghi'), 'a', letters('abcdefgh')],
    ['trims and collapses spaces', [], '  reward   model ', ['reward model']],
    ['passes over a blank', ['reward'], '  ', ['reward']],
    ['passes over a pasted page', ['reward'], 'x'.repeat(201), ['reward']],
  ])('%s', (_, before, query, after) => {
    expect(withNewest(before, query)).toEqual(after);
  });
});

type Use = 'getItem' | 'setItem' | 'removeItem';

/** A browser's storage as far as it is used; the uses in `refused` throw. */
function storageOf(...refused: readonly Use[]): Pick<Storage, Use> {
  const kept = new Map<string, string>();
  const check = (use: Use): void => {
    if (refused.includes(use)) throw new DOMException('refused');
  };
  return {
    getItem: (key) => (check('getItem'), kept.get(key) ?? null),
    setItem: (key, value) => (check('setItem'), void kept.set(key, value)),
    removeItem: (key) => (check('removeItem'), void kept.delete(key)),
  };
}

const KEY = 'offprint.recent';
const searches = (): readonly string[] => useRecentSearches.getState().searches;
const { remember, clear, take } = useRecentSearches.getState();

describe('useRecentSearches', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', storageOf());
    clear();
  });

  it('stores what it remembers', () => {
    remember('reward');
    expect(searches()).toEqual(['reward']);
    expect(localStorage.getItem(KEY)).toBe('["reward"]');
  });

  it('leaves nothing behind when cleared', () => {
    remember('reward');
    clear();
    expect(searches()).toEqual([]);
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('adds to what another tab has stored meanwhile', () => {
    remember('reward');
    localStorage.setItem(KEY, '["policy","reward"]');
    remember('bandits');
    expect(searches()).toEqual(['bandits', 'policy', 'reward']);
  });

  it('takes over what another tab stores or clears', () => {
    take({ key: KEY, newValue: '["policy"]' });
    expect(searches()).toEqual(['policy']);
    take({ key: 'another', newValue: '["x"]' });
    expect(searches()).toEqual(['policy']);
    take({ key: null, newValue: null });
    expect(searches()).toEqual([]);
  });

  it.each<[string, readonly Use[]]>([
    ['forbidden', ['getItem', 'setItem', 'removeItem']],
    ['full', ['setItem']],
  ])('lasts as long as the page where storage is %s', (_, refused) => {
    vi.stubGlobal('localStorage', storageOf(...refused));
    remember('reward');
    remember('policy');
    expect(searches()).toEqual(['policy', 'reward']);
    clear();
    expect(searches()).toEqual([]);
  });
});
