import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, squeeze } from '../../../src/query/fold';

describe('fold', () => {
  it.each([
    ['TÜLU', 'tulu', 'case and diacritics'],
    ['Straße', 'strasse', 'sharp s'],
    ['Ørsted & Łukasz', 'orsted & lukasz', 'letters with strokes'],
    ['dH⁵', 'dh5', 'superscripts'],
    ['CAD²RL', 'cad2rl', 'superscripts inside a word'],
    ['x₁', 'x1', 'subscripts'],
    ['ﬁne-tuning', 'fine-tuning', 'ligatures'],
    ['𝐋𝐢𝐧𝐞𝐚𝐫', 'linear', 'mathematical alphabets'],
    ['ＧＰＴ', 'gpt', 'full width'],
    ['learn\u00ADing', 'learning', 'soft hyphens'],
    ['cafe\u0301', 'cafe', 'combining marks'],
    ['İstanbul', 'istanbul', 'a capital that lower case makes two characters of'],
    ['χ² ΣΑΣ', 'chi2 sigmaalphasigma', 'Greek letters go by their names; the final sigma is a sigma'],
    ['a-b c', 'a-b c', 'punctuation stays'],
  ])('%s is %s: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('squeeze', () => {
  it.each([
    ['B-Coder', 'b coder'],
    ['TÜLU 3', 'tulu3'],
    ['What’s next?', 'whats next'],
  ])('%s and %s are one', (a, b) => {
    expect(squeeze(a)).toBe(squeeze(b));
  });
});
