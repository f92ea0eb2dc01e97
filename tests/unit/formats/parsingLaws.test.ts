import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lostCharacters } from '../../../src/formats/text/coverage';
import { parseDigest } from '../../../src/formats/text/parseDigest';

const shipped = readFileSync(new URL('../../../data/hugging-face-papers.txt', import.meta.url), 'utf8');
const A =
  'We study how agents learn from rewards that are additive. Our method is simple and it works well in practice.';
const B =
  'This paper shows that exploration is possible without rewards. We prove a bound which is tight up to a constant.';

describe('laws of parsing', () => {
  const line = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', '', ' ', '\t') },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        A,
        B,
        'On Rewards',
        'On Rewards',
        'A Paper of Ours',
        'new',
        'Jun 13',
        'byAK and us',
        '---',
      ),
    },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  );
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 30 })
    .map((lines) => lines.flat().join(''));

  test('no character is lost, whatever the text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(text, (whole) => {
        const digest = parseDigest(whole, 'd');
        expect(lostCharacters(whole, digest)).toBe(0);
        expect(digest.papers.filter(({ title }) => title.text.trim() === '')).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 1000) },
    );
  });

  test('a digest eighty times as long is read whole', { timeout: 60_000 }, () => {
    const body = shipped.slice(shipped.indexOf('DisCO:'));
    const copies = Array.from({ length: 80 }, (_, copy) => body.replace(/^(?=.{10,160}$)/gm, `${copy} `));
    const whole = copies.join('\n\n');
    const digest = parseDigest(whole, 'd');
    expect(digest.papers).toHaveLength(80 * 77);
    expect(lostCharacters(whole, digest)).toBe(0);
  });

  test.each([
    ['one line', 'word ', ''],
    ['one block', 'A Line of Title\n', ''],
    ['titles', 'A Title Here\n\n', ''],
    ['one title', 'On Rewards\n\nWe show it.\n\n', ''],
  ])('5 MB of %s are read without a loss', { timeout: 60_000 }, (_name, part) => {
    const whole = part.repeat(5_000_000 / part.length);
    expect(lostCharacters(whole, parseDigest(whole, 'd'))).toBe(0);
  });
});
