import { describe, expect, it } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH } from '../../../../src/site/surfaces/cardDrawing';
import type { CardFacts } from '../../../../src/site/surfaces/cardDrawing';
import { drawCard } from '../../../../src/site/surfaces/cardImage';
import { ownCatalog } from './ownFacts';

const { digests, topics, papers } = ownCatalog;
const own: CardFacts = { digests, topics, papers: papers.length };

const CASES: readonly (readonly [string, CardFacts])[] = [
  ['the own digest', own],
  ['a long title', { ...own, digests: [{ id: 'a-title-of-many-words-'.repeat(9) }] }],
  ['one word and no topics', { digests: [{ id: 'arxiv' }], papers: 1, topics: [] }],
  ['twenty topics', { ...own, topics: [...topics, ...topics].slice(0, 20) }],
  ['three digests', { ...own, digests: [...digests, { id: 'b' }, { id: 'c' }] }],
  ['signs that the face lacks', { ...own, digests: [{ id: '机器学习', byline: '张伟' }] }],
];

describe('the picture for previews', () => {
  it.each(CASES)('of %s is a PNG of 1200 by 630, under 100 kB', async (_name, facts) => {
    const png = Buffer.from(await drawCard(facts));
    expect(png.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
    expect(png.toString('latin1', 12, 16)).toBe('IHDR');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect([CARD_WIDTH, CARD_HEIGHT]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
    expect(png.length).toBeGreaterThan(10_000);
  });

  it('is the same for the same facts, and another for others', async () => {
    const pictures = await Promise.all([...CASES, ...CASES].map(async ([, facts]) => drawCard(facts)));
    const bytes = pictures.map((picture) => Buffer.from(picture).toString('base64'));
    expect(bytes.slice(CASES.length)).toEqual(bytes.slice(0, CASES.length));
    expect(new Set(bytes).size).toBe(CASES.length);
  });
});
