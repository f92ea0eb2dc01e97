import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/query/words';

/** Words parted by spaces; a hyphen before those joined to the one before. */
function spelled(text: string): string {
  return splitWords(text)
    .map((word) => `${word.joined ? '-' : ' '}${word.text}`)
    .join('')
    .trim();
}

/** As NFKD leaves letters such as й and Hangul, so that the table can show them whole. */
function decomposed(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

describe('splitWords', () => {
  it.each([
    ['Off-policy evaluation', 'off-policy evaluation'],
    ['NeoRL-2: a benchmark', 'neorl-2 a benchmark'],
    ['a–b and a—b', 'a-b and a b'],
    ['users’ models, don’t', 'users models dont'],
    ["the model's O'Brien", 'the models obrien'],
    ['GPT-3.5 at 99.9%.', 'gpt-3.5 at 99.9'],
    ['version 2. Next', 'version 2 next'],
    ['dH^5, dH⁵ and x_t', 'dh-5 dh5 and x-t'],
    ['CAD²RL', 'cad2rl'],
    ['β-VAE', 'beta-vae'],
    ['强化学习 RL', '强 化 学 习 rl'],
    ['RL强化', 'rl 强 化'],
    ['강화 학습', '강화 학습'],
    ['обучение с подкреплением', 'обучение с подкреплением'],
    ['learn\u00ADing', 'learning'],
    ['pre- and post-training', 'pre and post-training'],
    ['- - -policy--', 'policy'],
    ['C++ & C#', 'c c'],
    ['', ''],
  ])('%s', (text, words) => {
    expect(spelled(text)).toBe(decomposed(words));
  });

  it('keeps offsets into the original text', () => {
    const text = 'Über “TÜLU 3”: dH⁵ – ﬁne';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Über',
      'TÜLU',
      '3',
      'dH⁵',
      'ﬁne',
    ]);
  });

  it('gives words in order that do not overlap, inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let end = 0;
        for (const word of splitWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.text).toMatch(/^[\p{L}\p{N}.]+$/u);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('takes a text of ASCII apart as it does one with a single other letter in front', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aZ9 .\'-_^"(')) }), (text) => {
        const shifted = splitWords(`é ${text}`).slice(1);
        const words = shifted.map((word) => ({ ...word, start: word.start - 2, end: word.end - 2 }));
        expect(splitWords(text)).toEqual(words);
      }),
    );
  });
});
