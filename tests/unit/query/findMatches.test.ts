import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../src/query/findMatches';
import { PART, termsOf } from '../../../src/query/terms';
import { highlightWords } from './highlightWords';

function marked(text: string, ...words: string[]): string[] {
  return findMatches(text, highlightWords(...words)).map(({ start, end }) => text.slice(start, end));
}

describe('findMatches', () => {
  it.each([
    ['Behaviours of BEHAVIOR models', ['behavior'], ['Behaviours', 'BEHAVIOR']],
    ['The NeoRL-2 benchmark', ['neorl2'], ['NeoRL-2']],
    ['The NeoRL-2 benchmark', ['neorl'], ['NeoRL']],
    ['The NeoRL-2 benchmark', ['neorl', 'neorl2'], ['NeoRL-2']],
    ['GPT-4o-mini is small', ['gpt4o'], ['GPT-4o']],
    ['TÜLU and Tulu', ['tulu'], ['TÜLU', 'Tulu']],
    ['dH⁵ or dH^5', ['dh5'], ['dH⁵', 'dH^5']],
    ['relearning is no learning', ['learn'], ['learning']],
    ['C++ is not C, nor C# or C.', ['c++'], ['C++']],
    ['C++ is not C, nor C# or C.', ['c#'], ['C#']],
    ['A* is a heuristic, and $A^*$ and A∗ too', ['a*'], ['A*', 'A^*', 'A∗']],
    ['On .NET, not on the net.', ['.net'], ['.NET']],
    ['Node.js and Node', ['nodejs'], ['Node.js']],
    ['TD(λ) and SE(3), not O(n)', ['tdlambda', 'se3', 'on'], ['TD(λ)', 'SE(3)']],
    ['PyTorch, a torch', ['~torch'], ['Torch']],
    ['RoBERTa, DistilBERT and ConvLSTMs', ['~bert', '~lstm'], ['BERT', 'BERT', 'LSTM']],
    ['*Emphasis* is **no name**', ['emphasis*', 'name*'], []],
    ['what is it', ['what'], []],
    ['nothing here', [], []],
  ])('%s, looking for %j', (text, words, found) => {
    expect(marked(text, ...words)).toEqual(found);
  });

  it('marks, in any text, terms of that text and nothing else, in order', () => {
    const texts = fc.string({ unit: fc.constantFrom(...Array.from('abé-^. \u00AD’²İß强𝐋')), maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 4 }), (text, every) => {
        const terms = termsOf(text).filter((_, place) => place % every === 0);
        const stems = new Set(terms.map((term) => term.stem));
        let end = -1;
        for (const range of findMatches(text, {
          stems: new Map([...stems].map((one) => [one, 1])),
          runs: [],
        })) {
          expect(range.start).toBeGreaterThanOrEqual(Math.max(end, 0));
          expect(range.end).toBeLessThanOrEqual(text.length);
          const slice = text.slice(range.start, range.end);
          // A part of a word is a word where it stands alone.
          expect(termsOf(slice).some(({ stem }) => stems.has(stem) || stems.has(PART + stem))).toBe(true);
          end = range.end;
        }
        if (stems.size > 0) expect(end).toBeGreaterThan(0);
      }),
    );
  });
});
