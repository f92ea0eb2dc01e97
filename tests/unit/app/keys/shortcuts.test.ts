import { describe, expect, it } from 'vitest';
import { KEYS } from '../../../../src/app/keys/keys';
import { continuations, GROUPS, ROWS } from '../../../../src/app/keys/shortcuts';

describe('the table of shortcuts', () => {
  it('gives each act a key that no other has', () => {
    const keys = Object.values(KEYS);
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
  });

  it('leaves the first of two keys without an act of its own', () => {
    const firsts = Object.values(KEYS).flatMap((key) => key.split(' ').slice(0, -1));
    expect(firsts).toContain('g');
    for (const first of firsts) expect(Object.values(KEYS)).not.toContain(first);
  });

  it('has words of its own for each act, under a heading of the sheet', () => {
    for (const { group, words } of ROWS) {
      expect(GROUPS).toContain(group);
      expect(words).toMatch(/^[A-Z]/);
    }
    const said = ROWS.map(({ group, words }) => `${group}: ${words}`);
    expect(said).toEqual([...new Set(said)]);
  });

  it('lets go on only what moves when its key is held', () => {
    expect(ROWS.filter(({ repeats }) => repeats).map(({ key }) => key)).toEqual(['j', 'k', '[', ']']);
  });

  it('tells what may follow “g”', () => {
    const following = continuations('g').map(({ key }) => key);
    expect(following).toEqual(expect.arrayContaining(['g p', 'g t', 'g h']));
    expect(continuations('j')).toEqual([]);
  });
});
