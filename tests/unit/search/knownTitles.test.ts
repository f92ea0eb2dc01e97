import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/query/words';
import { textHasWords } from './catalogs';
import { firstFor, ownPapers } from './ownDigest';
import { SLIPPED_TITLES } from './slippedTitles';
import { isOneEditApart, randomNumbers, SHORTEST_SLIPPED, slipOf } from './slips';

const titles = ownPapers.map(({ title }) => title);

/** A title typed amiss. */
interface Attempt {
  readonly title: string;
  readonly typed: string;
}

/** The attempts that find another paper first. */
function missesOf(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.filter(({ title, typed }) => firstFor(typed) !== title);
}

function inWords(misses: readonly Attempt[]): string {
  return misses.map(({ typed }) => `“${typed}” finds “${firstFor(typed)}”`).join('\n');
}

/** A title without each of its words in turn; what has no letter or digit is no word. */
function shortened(title: string): readonly Attempt[] {
  const words = title.split(/\s+/);
  return words.flatMap((word, place) =>
    /[\p{L}\p{N}]/u.test(word) ? [{ title, typed: words.toSpliced(place, 1).join(' ') }] : [],
  );
}

/** Whether what is left of a title stands word for word in another: then it is no longer a title of its own. */
function isOfAnother({ title, typed }: Attempt): boolean {
  const words = splitWords(typed).map((word) => word.text);
  return titles.some((other) => other !== title && textHasWords(other, words));
}

/** A title with a slip in each of its longer words in turn. */
function slipped(title: string, random: () => number): readonly Attempt[] {
  return Array.from(title.matchAll(/\p{L}+/gu))
    .filter(([word]) => word.length >= SHORTEST_SLIPPED)
    .map(({ 0: word, index }) => {
      const typed = title.slice(0, index) + slipOf(word, random) + title.slice(index + word.length);
      return { title, typed };
    });
}

describe('a title of the own digest finds its paper first', () => {
  it('without any one of its words, but for one title at most', () => {
    const attempts = titles.flatMap(shortened);
    const others = attempts.filter(isOfAnother).map(({ typed }) => typed);
    expect(others).toEqual(['Reinforcement Learning', 'Objective Mismatch in Reinforcement Learning']);
    const misses = missesOf(attempts.filter((attempt) => !isOfAnother(attempt)));
    expect(new Set(misses.map(({ title }) => title)).size, inWords(misses)).toBeLessThanOrEqual(1);
  });

  it('with a slip in one word, but for two titles at most', () => {
    const misses = missesOf(
      titles.map((title, ordinal) => ({ title, typed: SLIPPED_TITLES[ordinal] ?? '' })),
    );
    expect(misses.length, inWords(misses)).toBeLessThanOrEqual(2);
  });

  it.each([1, 2, 3])('with a slip in any longer word, nearly always (seed %d)', (seed) => {
    const random = randomNumbers(seed);
    const attempts = titles.flatMap((title) => slipped(title, random));
    const misses = missesOf(attempts);
    expect(misses.length / attempts.length, inWords(misses)).toBeLessThanOrEqual(0.01);
  });
});

describe('the titles with a slip', () => {
  it('are one edit from the titles, in a word of some length', () => {
    const strange = titles.filter((title, ordinal) => {
      const typed = SLIPPED_TITLES[ordinal]?.split(' ') ?? [];
      const pairs = title.split(' ').map((word, place) => ({ word, amiss: typed[place] ?? '' }));
      const [slip, ...others] = pairs.filter(({ word, amiss }) => word !== amiss);
      if (slip === undefined || others.length > 0 || slip.word.length < SHORTEST_SLIPPED) return true;
      return typed.length !== pairs.length || !isOneEditApart(slip.word, slip.amiss);
    });
    expect(strange).toEqual([]);
  });
});
