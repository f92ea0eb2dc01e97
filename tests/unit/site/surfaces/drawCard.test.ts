import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCard, type CardFacts } from '../../../../src/site/surfaces/drawCard';
import { ownCatalog } from './ownFacts';

const { digests, topics, papers } = ownCatalog;
const own: CardFacts = { digests, topics, papers: papers.length };
const id = digests[0]?.id ?? '';

const CASES: readonly (readonly [string, CardFacts])[] = [
  ['the own digest', own],
  ['a long title', { ...own, digests: [{ id: 'a-title-of-many-words-'.repeat(9) }] }],
  ['one word and no topics', { digests: [{ id: 'arxiv' }], papers: 1, topics: [] }],
  ['twenty topics', { ...own, topics: [...topics, ...topics].slice(0, 20) }],
  ['three digests', { ...own, digests: [...digests, { id: 'b' }, { id: 'c' }] }],
  ['letters that the font lacks', { ...own, digests: [{ id: '机器学习', byline: '张伟' }] }],
];

/** What no font has all letters of, what runs from right to left, what is not seen, and what no line holds. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    '机器学习',
    'שלום',
    'مرحبا بالعالم',
    'papers-😀',
    'a\u200fb',
    '\u200b',
    '&lt;b>',
    'W'.repeat(200),
  ),
  fc.constant('optimization '.repeat(40)),
);

async function picture(facts: CardFacts): Promise<string> {
  return Buffer.from(await drawCard(facts)).toString('base64');
}

describe('the picture for previews', () => {
  it.each(CASES)('of %s is a PNG of 1200 by 630, under 100 kB', async (_name, facts) => {
    const png = Buffer.from(await drawCard(facts));
    expect(png.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
    expect(png.toString('latin1', 12, 16)).toBe('IHDR');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
    expect(png.length).toBeGreaterThan(10_000);
  });

  it('is the same for the same facts, and another for others', async () => {
    const bytes = await Promise.all([...CASES, ...CASES].map(async ([, facts]) => picture(facts)));
    expect(bytes.slice(CASES.length)).toEqual(bytes.slice(0, CASES.length));
    expect(new Set(bytes).size).toBe(CASES.length);
  });

  it('tells how many papers there are where the font lacks letters of the title', async () => {
    const unnamed = await picture({ ...own, digests: [] });
    for (const lacking of ['机器学习', 'papers-😀', '']) {
      expect(await picture({ ...own, digests: [{ id: lacking }] })).toBe(unnamed);
    }
    expect(await picture({ ...own, digests: [{ id: 'שלום' }] })).not.toBe(unnamed);
  });

  it('leaves out a byline and a date for which the font lacks letters', async () => {
    const plain = await picture({ ...own, digests: [{ id }] });
    expect(await picture({ ...own, digests: [{ id, byline: '张伟', date: '6月' }] })).toBe(plain);
    expect(await picture({ ...own, digests: [{ id, byline: 'AK' }] })).not.toBe(plain);
    expect(await picture({ ...own, digests: [{ id, date: 'Jun 13' }] })).not.toBe(plain);
  });

  it('counts the topics that it has no room or no letters for', async () => {
    const [one, two] = topics;
    if (one === undefined || two === undefined) expect.fail('no topics');
    const lacking = { name: '強化学習', color: '#0072b2' };
    const first = await picture({ ...own, topics: [one, lacking] });
    expect(await picture({ ...own, topics: [lacking, one] })).toBe(first);
    expect(await picture({ ...own, topics: [one] })).not.toBe(first);
    const many = Array.from({ length: 30 }, () => one);
    const beyond = Array.from({ length: 30 }, (_, at) => (at < 15 ? one : two));
    expect(await picture({ ...own, topics: beyond })).toBe(await picture({ ...own, topics: many }));
  });

  it('cuts a title, a byline and a date that have no room', async () => {
    const cut = { id: 'word-'.repeat(60), byline: 'many '.repeat(60), date: 'long '.repeat(60) };
    const whole = await picture({ ...own, digests: [cut] });
    for (const name of ['id', 'byline', 'date'] as const) {
      expect(await picture({ ...own, digests: [{ ...cut, [name]: `${cut[name]}and-more` }] })).toBe(whole);
    }
  });

  it('is drawn whatever the names are', async () => {
    const digest = fc.record({ id: words, byline: words, date: words });
    const facts = fc.record({
      digests: fc.array(digest, { maxLength: 2 }),
      papers: fc.nat(100_000),
      topics: fc.array(fc.record({ name: words, color: fc.constant('#0072b2') }), { maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(facts, async (card) => {
        expect((await drawCard(card)).length).toBeGreaterThan(5_000);
      }),
      { numRuns: 20 },
    );
  });
});
