import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrases, type PhraseHit } from '../../../src/topics/findPhrases';
import { foldedWords, type FoldedWord } from '../../../src/topics/fold';
import { phraseTree } from '../../../src/topics/phraseTree';
import { readPattern } from '../../../src/topics/readPattern';
import { findSlowly } from './slowMatcher';
import { ruleOf, worth } from './rules';

const word = fc.constantFrom('abc', 'abcd', 'abcde', 'xyz', 'b');
const piece = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 2, arbitrary: fc.constantFrom('abc*', 'abcd*', 'xyz*') },
  { weight: 2, arbitrary: fc.constant('..') },
  { weight: 1, arbitrary: fc.constantFrom('(abc|b xyz)', '[abcd]', '[b|xyz*]') },
);
const pattern = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(' '))
  .filter((text) => readPattern(text).kind === 'pattern');
const group = fc.array(pattern, { minLength: 1, maxLength: 3 }).map((words) => worth(1, ...words));
const rules = fc
  .array(fc.array(group, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  .map((all) => all.map((groups, at) => ruleOf(`t${at}`, groups)));
const mark = fc.constantFrom(' ', ' ', ' ', ' ', '-', ', ', ' (', ') ', '. ', '\n', '; ', '.');
const text = fc.array(fc.tuple(word, mark), { maxLength: 9 }).map((pairs) => pairs.flat().join(''));

/** Of finds that start at one word, none is before the other. */
const inOrder = (hits: readonly PhraseHit[]): string[] =>
  hits.map(({ rule, group: place, first, last }) => `${rule}.${place}: ${first}–${last}`).toSorted();

describe('findPhrases', () => {
  it('finds what a slow and obvious matcher finds', () => {
    fc.assert(
      fc.property(rules, text, (some, over) => {
        const found = findPhrases(phraseTree(some.map(({ phrases }) => phrases)), foldedWords(over));
        expect(inOrder(found)).toEqual(inOrder(findSlowly(some, over)));
      }),
      { numRuns: 3000 },
    );
  });

  it.each<[claim: string, phrases: string[]]>([
    ['a word', ['a']],
    ['a phrase of the same word', ['a a a a a a a a a a']],
    ['gaps', ['a .. a .. a', 'a a .. a a a .. a', 'a .. a .. b']],
    ['beginnings', ['aaa* aaa* aaaa* .. aaa*', 'aaaa* .. aaa* .. aaaaa*', '(aaa*|a) [aaaa*] (aaaaa*|a)']],
  ])('looks at each word of “a a a …” equally often, for %s', (_claim, phrases) => {
    const tree = phraseTree([[{ words: phrases }], [{ words: phrases }]]);
    for (const letters of ['a ', 'aaaaa ']) {
      const [short, long, longer] = [1000, 2000, 3000].map((length) => looks(tree, letters.repeat(length)));
      expect((longer ?? 0) - (long ?? 0)).toBe((long ?? 0) - (short ?? 0));
    }
  });
});

/** How often words are looked at while phrases are found: the work, without a clock. */
function looks(tree: ReturnType<typeof phraseTree>, over: string): number {
  let count = 0;
  const counted = new Proxy<FoldedWord[]>(foldedWords(over), {
    get(words, key, receiver): unknown {
      count += 1;
      return Reflect.get(words, key, receiver);
    },
  });
  findPhrases(tree, counted);
  return count;
}
