import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairPassage } from '../../../src/formats/repair/repairPassage';

/** A digest has thousands of passages; `RUNS=100000 npx vitest …` looks longer. */
const RUNS = Number(process.env['RUNS'] ?? 2000);

const read = (raw: string): string => repairPassage(raw).passage.text;

describe('laws of repair', { timeout: 120_000 }, () => {
  const texish = fc
    .array(
      fc.constantFrom(
        '\\',
        '{',
        '}',
        '$',
        '^',
        '_',
        '~',
        '`',
        '``',
        "''",
        '--',
        ' ',
        ' ',
        '(',
        ')',
        '|',
        'a',
        'x',
        'RL',
        '2',
        '.',
        ',',
        '\\em ',
        '\\emph{',
        '\\"',
        "\\'",
        '\\frac',
        '\\sqrt',
        'epsilon',
        'tilde ',
        'geq',
        '\\cite{k}',
        '&amp;',
        'word ',
        '\n',
        'https://a.org/~b',
        'github.com/x/y',
        '\\url{',
        '\\left(',
        '\\]',
        '\\[',
        '%',
        '&',
        '(cid:173) ',
        '\u00ad',
        'â€™',
        '\ue000',
        '\ud800',
        '\\toString',
        '\\constructor',
        '__proto__',
        '\u202e',
        '&#x202e;',
        '$\\overline{x}$',
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''));

  test('repairing twice is repairing once', () => {
    fc.assert(
      fc.property(fc.oneof(texish, fc.string()), (raw) => {
        const once = read(raw);
        expect(read(once)).toBe(once);
      }),
      { numRuns: RUNS },
    );
  });

  test('nothing of TeX is left, marks are in order and within the text', () => {
    fc.assert(
      fc.property(texish, (raw) => {
        const { text, marks } = repairPassage(raw).passage;
        const links = marks.filter((mark) => mark.kind === 'link');
        const rest = links
          .toReversed()
          .reduce((t, mark) => `${t.slice(0, mark.start)}@${t.slice(mark.end)}`, text);
        expect(rest).not.toMatch(/\\|``|\^|_\{|[\ue000-\uf8ff]/);
        let end = 0;
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeGreaterThan(mark.start);
          end = mark.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: RUNS },
    );
  });

  test.each([
    '(',
    '{',
    '$',
    '\\',
    '`',
    '^',
    '_{',
    '{\\em ',
    '\\frac',
    'a^',
    '|',
    '-',
    '<',
    'a-\n',
    'epsilon ',
    '(epsilon',
    'x_1,',
    'www.',
    'a.',
    'we call ',
    '&amp;',
  ])('gets through many %j', (part) => {
    expect(() => repairPassage(part.repeat(20_000))).not.toThrow();
  });
});
