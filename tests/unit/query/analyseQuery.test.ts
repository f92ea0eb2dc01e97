import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseQuery } from '../../../src/query/analyseQuery';

describe('analyseQuery', () => {
  it('knows the word being typed from one that a space ended', () => {
    expect(analyseQuery('off pol').words.map((word) => word.typing)).toEqual([false, true]);
    expect(analyseQuery('off pol ').words.map((word) => word.typing)).toEqual([false, false]);
    expect(analyseQuery('policy policy').words.map((word) => word.typing)).toEqual([false]);
  });

  it('counts repeats, keeps the first spelling, and tells stop words', () => {
    expect(analyseQuery('The Policy of policy ').words).toMatchObject([
      { typed: 'The', stopWord: true, count: 1 },
      { typed: 'Policy', text: 'policy', stopWord: false, count: 2 },
      { typed: 'of', stopWord: true },
    ]);
  });

  it('names neighbours and which were typed as one', () => {
    expect(analyseQuery('off-policy pre training ').pairs).toEqual([
      { first: 0, second: 1, joined: true },
      { first: 1, second: 2, joined: false },
      { first: 2, second: 3, joined: false },
    ]);
  });

  it('makes the phrase that titles are compared with', () => {
    expect(analyseQuery('  “TÜLU 3”: it’s NEW!').phrase).toBe('tulu 3 its new');
  });

  it.each([
    ['the same word 2,000 times', 'a '.repeat(2000), 1],
    ['2,000 words', Array.from({ length: 2000 }, (_, n) => `w${n}`).join(' '), 160],
    ['no word', '… —', 0],
  ])('bounds %s', (_, query, words) => {
    expect(analyseQuery(query).words).toHaveLength(words);
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { words, pairs } = analyseQuery(query);
        for (const { first, second } of pairs) {
          expect(words[first]).toBeDefined();
          expect(words[second]).toBeDefined();
        }
      }),
    );
  });
});
