import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { paperId } from '../../../src/model/identity';
import type { PaperId } from '../../../src/model/paper';
import { clear, drop, merge, move, rename, undo } from '../../../src/store/changePicks';
import { parseStored, usePicks } from '../../../src/store/picksStore';
import { NO_PICKS } from '../../../src/view/pickActs';
import { canonicalPickList, formatPickList, MOST_PICKS, type PickList } from '../../../src/view/pickList';

const KEY = 'offprint.picks';
const idOf = (number: number): PaperId => paperId(`paper ${number}`);
const listOf = (...numbers: number[]): PickList => ({ name: '', ids: numbers.map(idOf) });

describe('parseStored', () => {
  it.each<[string, string | null, PickList]>([
    ['nothing stored', null, NO_PICKS],
    [
      'what was stored',
      formatPickList({ ...listOf(1, 2), name: 'Fri & “co”' }),
      { ...listOf(1, 2), name: 'Fri & “co”' },
    ],
    ['another’s text', '["reward"]', NO_PICKS],
    ['what only looks like a list', `LIST=${idOf(1)}`, NO_PICKS],
    ['a list of nothing', 'list=', NO_PICKS],
    ['what no paper is called', `list=x.${idOf(1)}.<b>.${idOf(1)}`, listOf(1)],
    ['a megabyte', `list=${'x.'.repeat(500_000)}`, NO_PICKS],
  ])('%s', (_, stored, list) => {
    expect(parseStored(stored)).toEqual(list);
  });
  it('gives a list as links can carry it, whatever is stored', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `list=${text}`),
        ),
        (stored) => {
          const list = parseStored(stored);
          expect(list).toEqual(canonicalPickList(list));
        },
      ),
    );
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

const picks = (): PickList => usePicks.getState().list;
const announcement = (): string => usePicks.getState().announcement;
const { load, take, toggle } = usePicks.getState();

describe('usePicks', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', storageOf());
    clear();
  });

  it('has nothing until it is told to load, so that the first draw is that of the static page', () => {
    expect(usePicks.getInitialState().list).toEqual(NO_PICKS);
    localStorage.setItem(KEY, formatPickList(listOf(1, 2)));
    expect(picks()).toEqual(NO_PICKS);
    load();
    expect(picks()).toEqual(listOf(1, 2));
  });

  it('stores each act, and nothing when nothing is left', () => {
    toggle(idOf(1));
    toggle(idOf(2));
    toggle(idOf(3));
    move(idOf(3), -2);
    drop(idOf(1));
    rename(' Friday ');
    merge(listOf(2, 4));
    const expected = { name: 'Friday', ids: listOf(3, 2, 4).ids };
    expect(picks()).toEqual(expected);
    expect(parseStored(localStorage.getItem(KEY))).toEqual(expected);
    clear();
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('brings back what was dropped last, and what was cleared with its name', () => {
    merge({ ...listOf(1, 2, 3), name: 'Friday' });
    const whole = picks();
    drop(idOf(2));
    undo();
    expect(picks()).toEqual(whole);
    clear();
    undo();
    expect(picks()).toEqual(whole);
    drop(idOf(2));
    toggle(idOf(4));
    undo();
    expect(picks()).toEqual({ name: 'Friday', ids: listOf(1, 3, 4).ids });
  });

  it('says what a press did', () => {
    toggle(idOf(1));
    toggle(idOf(2));
    expect(announcement()).toBe('Added to list (2 papers)');
    toggle(idOf(1));
    expect(announcement()).toBe('Removed from list (1 paper)');
    merge(listOf(...Array.from({ length: MOST_PICKS }, (_, number) => number)));
    toggle(idOf(9000));
    expect(announcement()).toBe('The list is full (500 papers)');
    expect(picks().ids).toHaveLength(MOST_PICKS);
  });

  it('adds to what another tab has stored meanwhile', () => {
    toggle(idOf(1));
    localStorage.setItem(KEY, formatPickList(listOf(1, 2)));
    toggle(idOf(3));
    expect(picks()).toEqual(listOf(1, 2, 3));
  });

  it('takes over what another tab stores or clears', () => {
    take({ key: KEY, newValue: formatPickList(listOf(7)) });
    expect(picks()).toEqual(listOf(7));
    take({ key: 'another', newValue: formatPickList(listOf(8)) });
    expect(picks()).toEqual(listOf(7));
    take({ key: null, newValue: null });
    expect(picks()).toEqual(NO_PICKS);
  });

  it.each<[string, readonly Use[]]>([
    ['forbidden', ['getItem', 'setItem', 'removeItem']],
    ['full', ['setItem']],
  ])('lasts as long as the page where storage is %s', (_, refused) => {
    vi.stubGlobal('localStorage', storageOf(...refused));
    load();
    toggle(idOf(1));
    toggle(idOf(2));
    expect(picks()).toEqual(listOf(1, 2));
    clear();
    expect(picks()).toEqual(NO_PICKS);
  });
});
