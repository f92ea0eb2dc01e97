import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine, printable } from '../../../../src/formats/out/plainText';
import { ownPapers } from './ownPapers';
import { paperOf, trickyPaper, trickyText } from './papers';

/** All strings in a value, however deep. */
function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'string') texts.push(part);
    return part;
  });
  return texts;
}

test('the papers of the own digest are printable as they are', () => {
  expect(ownPapers.map(printable)).toEqual(ownPapers);
});

test('what is printable has no control characters, no halves of letters, no line ends in lines', () => {
  fc.assert(
    fc.property(trickyPaper, (paper) => {
      const { abstract, ...lines } = printable(paper);
      for (const text of textsIn(lines)) {
        expect(text).not.toMatch(/\p{Cc}|\p{Surrogate}|[\ufffe\uffff\u2028\u2029]/u);
        expect(text).toBe(text.trim());
      }
      expect(abstract.replaceAll('\n\n', '')).not.toMatch(/\p{Cc}|\p{Surrogate}|[\ufffe\uffff\u2028\u2029]/u);
      expect(printable(printable(paper))).toEqual(printable(paper));
    }),
    { numRuns: 500 },
  );
});

test('letters, marks and joined signs stay', () => {
  const text = 'Ünïcode 强化学习 שלום\u200f! e\u0301 𝒮 👩‍🔬 – “”';
  expect(oneLine(text)).toBe(text);
});

/** Text with little but direction controls in it. */
const controls = fc
  .array(fc.constantFrom('ab', '\u202a', '\u202e', '\u202c', '\u2066', '\u2068', '\u2069'), { maxLength: 12 })
  .map((letters) => letters.join(''));

describe('directions', () => {
  test.each([
    ['an override that is never ended', '\u202eevil', 'evil'],
    ['an end of nothing', 'a\u202cb\u2069c', 'abc'],
    ['a pair', '\u2067שלום\u2069 x', '\u2067שלום\u2069 x'],
    ['an end of another kind', '\u2067a\u202cb\u2069', '\u2067ab\u2069'],
    ['pairs within pairs', '\u202a\u2067a\u2069\u202c', '\u202a\u2067a\u2069\u202c'],
    ['one begun inside an isolate and never ended', '\u2067a\u202eb\u2069c', '\u2067ab\u2069c'],
    ['one that ends after the isolate it began in', '\u2067\u202ea\u2069b\u202c', '\u2067a\u2069b'],
    ['marks', 'a\u200f\u200eb', 'a\u200f\u200eb'],
  ])('%s', (_, text, kept) => {
    expect(oneLine(text)).toBe(kept);
  });

  test('a pair has both its ends in one paragraph', () => {
    expect(printable(paperOf({ abstract: 'a\u202eb\n\nc\u202cd' })).abstract).toBe('ab\n\ncd');
  });

  test('none is open where a text ends', () => {
    fc.assert(
      fc.property(fc.oneof(trickyText, controls), (text) => {
        let left = oneLine(text).replaceAll(/[^\u202a-\u202e\u2066-\u2069]/g, '');
        for (let before = ''; before !== left;) {
          before = left;
          left = left.replaceAll(/[\u202a\u202b\u202d\u202e]\u202c|[\u2066-\u2068]\u2069/g, '');
        }
        expect(left).toBe('');
      }),
    );
  });
});
