import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCatalogFiles } from '../../../../src/site/catalogFiles';
import { layoutPapers } from '../../../../src/site/map/layoutPapers';
import { parseMapFile } from '../../../../src/catalog/parseMap';
import { paperLikeness } from '../../../../src/search/relatedPapers';
import { pointOf } from '../../../../src/view/mapWalk';
import { ownCatalog } from '../surfaces/ownFacts';

const { texts, likeness } = ownCatalog;
const points = layoutPapers(likeness);

function layout(papers: readonly { readonly title: string; readonly abstract: string }[]): readonly number[] {
  return layoutPapers(paperLikeness(papers.map((paper) => ({ ...paper, names: [] }))));
}

function apart(all: readonly number[], one: number, other: number): number {
  const [from, to] = [pointOf(all, one), pointOf(all, other)];
  return Math.hypot(from.x - to.x, from.y - to.y);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** Every paper on the map, and no two on one point. */
function expectWhole(all: readonly number[], papers: number): void {
  expect(all).toHaveLength(2 * papers);
  for (const value of all) {
    expect(Number.isInteger(value)).toBe(true);
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1000);
  }
  const distinct = new Set(all.flatMap((x, at) => (at % 2 === 0 ? [`${x}.${all[at + 1]}`] : [])));
  expect(distinct.size).toBe(papers);
}

describe('the map of the own digest', () => {
  it('is the same to the byte when it is made again', () => {
    const again = makeCatalogFiles(ownCatalog).map;
    expect(again?.text).toBe(makeCatalogFiles(ownCatalog).map?.text);
    expect(parseMapFile(JSON.parse(again?.text ?? ''))).toMatchObject({ kind: 'read', value: { points } });
  });

  it('has every paper, each on a point of its own, and fills the plane', () => {
    expectWhole(points, 77);
    for (const axis of [0, 1]) {
      const values = points.filter((_, at) => at % 2 === axis);
      expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(950);
    }
  });

  it('has like papers near: the likest of each at half the way of any two at most', () => {
    const near = ownCatalog.details.flatMap(({ related }, own) =>
      related.slice(0, 2).map(({ paper }) => apart(points, own, paper)),
    );
    const any = texts.flatMap((_, one) => texts.map((__, other) => apart(points, one, other)).slice(one + 1));
    expect(near.length).toBeGreaterThan(100);
    expect(median(near)).toBeLessThan(median(any) / 2);
  });

  it('has papers of one topic nearer to each other than to the rest', () => {
    const topicOf = ownCatalog.papers.map(({ topics }) => topics[0]);
    const pairs = texts.flatMap((_, one) =>
      texts.flatMap((__, other) =>
        other > one && topicOf[one] !== undefined && topicOf[other] !== undefined
          ? [{ far: apart(points, one, other), same: topicOf[one] === topicOf[other] }]
          : [],
      ),
    );
    const of = (same: boolean): number =>
      median(pairs.filter((pair) => pair.same === same).map(({ far }) => far));
    expect(of(true)).toBeLessThan(0.75 * of(false));
  });
});

describe('the map of a small catalog', () => {
  it.each([0, 1, 2, 3, 7, 8, 9, 20])('of %i papers has them all', (papers) => {
    expectWhole(layout(texts.slice(0, papers)), papers);
  });

  it('puts one paper in the middle', () => {
    expect(layout([{ title: 'one', abstract: 'paper' }])).toEqual([500, 500]);
  });

  it('has a paper without a word in common below the others', () => {
    const all = layout([{ title: 'zzyzx', abstract: 'qwertz' }, ...texts.slice(0, 20)]);
    expectWhole(all, 21);
    for (let ordinal = 1; ordinal < 21; ordinal++)
      expect(pointOf(all, ordinal).y).toBeLessThan(pointOf(all, 0).y);
  });

  it('has papers without words, and many of the same', () => {
    expectWhole(layout(Array.from({ length: 12 }, () => ({ title: '', abstract: '' }))), 12);
    const same = { title: 'the same paper', abstract: 'with the same words again and again' };
    expectWhole(layout(Array.from({ length: 40 }, () => same)), 40);
  });

  it('holds whatever the papers are', () => {
    const word = fc.constantFrom('reward', 'model', 'policy', 'bridge', 'steel', 'of', '');
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    const papers = fc.array(fc.record({ title: text, abstract: text }), { maxLength: 24 });
    fc.assert(
      fc.property(papers, (some) => {
        expectWhole(layout(some), some.length);
        expect(layout(some)).toEqual(layout(some));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a map that does not fit', () => {
  it.each([
    ['of another format', { format: 1, points: [1, 2] }, 'other-format'],
    ['with half a point', { format: 5, points: [1, 2, 3] }, 'malformed'],
    ['off the plane', { format: 5, points: [1, 1001] }, 'malformed'],
    ['of words', { format: 5, points: ['1', '2'] }, 'malformed'],
    ['of nothing', null, 'malformed'],
  ])('%s is refused', (_, value, kind) => {
    expect(parseMapFile(value).kind).toBe(kind);
  });
});
