import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperId } from '../../../src/model/identity';
import type { PaperId } from '../../../src/model/paper';
import { mergePicks, movePick, samePicks } from '../../../src/view/arrangePicks';
import { dropPick, NO_PICKS, togglePick } from '../../../src/view/pickActs';
import { canonicalPickList, MOST_PICKS, type PickList } from '../../../src/view/pickList';

const idOf = (number: number): PaperId => paperId(`paper ${number}`);
const listOf = (...numbers: number[]): PickList => ({ name: '', ids: numbers.map(idOf) });
const upTo = (count: number): number[] => Array.from({ length: count }, (_, number) => number);

/** Canonical lists of few papers, so that two of them often share some. */
const anyList = fc
  .record({
    name: fc.constantFrom('', 'Friday', 'Monday'),
    ids: fc.array(fc.nat({ max: 20 }).map(idOf), { maxLength: 15 }),
  })
  .map(canonicalPickList);
const anyId = fc.nat({ max: 20 }).map(idOf);

describe('togglePick', () => {
  it('adds at the end and drops from wherever it is', () => {
    expect(togglePick(listOf(1, 2), idOf(3))).toEqual(listOf(1, 2, 3));
    expect(togglePick(listOf(1, 2, 3), idOf(1))).toEqual(listOf(2, 3));
  });
  it('adds nothing to five hundred, and still drops', () => {
    const full = listOf(...upTo(MOST_PICKS));
    expect(togglePick(full, idOf(MOST_PICKS))).toEqual(full);
    expect(togglePick(full, idOf(0)).ids).toHaveLength(MOST_PICKS - 1);
  });
});

describe('movePick', () => {
  it.each<[string, number, number, PickList]>([
    ['down', 1, 1, listOf(2, 1, 3)],
    ['up', 3, -1, listOf(1, 3, 2)],
    ['no further than to the end', 1, 9, listOf(2, 3, 1)],
    ['no further than to the beginning', 3, -9, listOf(3, 1, 2)],
    ['nothing up from the beginning', 1, -1, listOf(1, 2, 3)],
    ['nothing that is not there', 7, 1, listOf(1, 2, 3)],
  ])('moves %s', (_, number, by, moved) => {
    expect(movePick(listOf(1, 2, 3), idOf(number), by)).toEqual(moved);
  });
  it('moves one paper alone: the others keep their order', () => {
    fc.assert(
      fc.property(anyList, anyId, fc.integer({ min: -20, max: 20 }), (list, id, by) => {
        const moved = movePick(list, id, by);
        expect(dropPick(moved, id)).toEqual(dropPick(list, id));
        expect(moved.ids).toHaveLength(list.ids.length);
      }),
    );
  });
});

describe('mergePicks', () => {
  it('done twice is done once', () => {
    fc.assert(
      fc.property(anyList, anyList, (mine, theirs) => {
        const merged = mergePicks(mine, theirs);
        expect(mergePicks(merged, theirs)).toEqual(merged);
        expect(mergePicks(merged, mine)).toEqual(merged);
      }),
    );
  });
  it('holds all of both, mine first, each in its order', () => {
    fc.assert(
      fc.property(anyList, anyList, (mine, theirs) => {
        const { ids } = mergePicks(mine, theirs);
        expect(ids.slice(0, mine.ids.length)).toEqual(mine.ids);
        expect(ids.slice(mine.ids.length)).toEqual(theirs.ids.filter((id) => !mine.ids.includes(id)));
      }),
    );
  });
  it('keeps its name, and takes the other’s when it has none', () => {
    const named = { ...listOf(1), name: 'Friday' };
    expect(mergePicks(named, { ...listOf(2), name: 'Monday' }).name).toBe('Friday');
    expect(mergePicks(listOf(2), named).name).toBe('Friday');
  });
  it('holds five hundred at most, and drops none of mine for them', () => {
    const mine = listOf(...upTo(MOST_PICKS - 1));
    const merged = mergePicks(mine, listOf(9000, 9001, 9002));
    expect(merged.ids).toEqual([...mine.ids, idOf(9000)]);
  });
});

describe('samePicks', () => {
  it('asks for the same papers in the same order under the same name', () => {
    expect(samePicks(listOf(1, 2), { name: ' ', ids: [idOf(1), idOf(2), idOf(1)] })).toBe(true);
    expect(samePicks(listOf(1, 2), listOf(2, 1))).toBe(false);
    expect(samePicks(listOf(1, 2), { ...listOf(1, 2), name: 'Friday' })).toBe(false);
    expect(samePicks(listOf(1), NO_PICKS)).toBe(false);
  });
});
