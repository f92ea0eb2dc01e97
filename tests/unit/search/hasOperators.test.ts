import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasOperators } from '../../../src/search/hasOperators';
import { strictClauses } from '../../../src/search/strictClauses';

const PARTS = [
  ...Array.from('ab7.,:|-"“”\'()  é強'),
  'OR',
  'AND',
  ' OR ',
  'or',
  'title:',
  'is:saved',
  ' -',
  'f(x)',
  'off-policy',
];

describe('hasOperators', () => {
  it.each(['"a b"', '-a', 'a -b', 'title:a', 'a OR b', 'a|b', '(a b)', 'tag:x', 'is:unread'])(
    'is so for %s',
    (text) => {
      expect(hasOperators(text)).toBe(true);
    },
  );

  it.each(['reward', 'off-policy', 'reward or policy', 'GPT-4', "don't"])('is not so for %s', (text) => {
    expect(hasOperators(text)).toBe(false);
  });

  it('passes over no query that asks for more than words', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...PARTS), maxLength: 20 }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!hasOperators(text));
        expect(strictClauses(text)).toEqual({ strict: [], hints: [], words: text });
      }),
      { numRuns: 5_000 },
    );
  });
});
