import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summary } from '../../../src/metadata/summary';
import { ownCited } from './ownCited';

const abstracts = ownCited.map(({ paper }) => [paper.title, paper.abstract] as const);

/** Abbreviations and numbers that hold a full stop, and must come whole or not at all. */
const WHOLE = /\be\.g\.|\bi\.e\.|\bet al\.|\d\.\d+|\bvs\./g;

describe('the summary of a text', () => {
  it.each(abstracts)('is its first whole sentences, or is marked as cut: %s', (_title, abstract) => {
    const line = abstract.replaceAll(/\s+/g, ' ');
    const short = summary(abstract, 200);
    expect(short.length).toBeGreaterThan(20);
    expect(short.length).toBeLessThanOrEqual(200);
    const kept = short.endsWith('…') ? short.slice(0, -1) : short;
    expect(line.startsWith(kept)).toBe(true);
    if (short.endsWith('…')) {
      expect(kept).toMatch(/[\p{L}\p{N})”"%.]$/u);
      expect(line.slice(kept.length)).toMatch(/^[\s,;:.(–—-]/);
      // No sentence ends early enough to have been taken whole.
      expect(kept).not.toMatch(/[.!?] \p{Lu}/u);
    } else {
      expect(short).toMatch(/[.!?]["”)]?$/);
      expect(line.slice(kept.length)).toMatch(/^(?: \P{Ll}|$)/u);
    }
    for (const { 0: whole, index } of line.matchAll(WHOLE)) {
      const end = index + whole.length;
      expect(kept.length <= index || kept.length >= end).toBe(true);
    }
  });

  it('takes whole sentences of at least half of the papers', () => {
    const whole = abstracts.filter(([, abstract]) => !summary(abstract, 200).endsWith('…'));
    expect(whole.length).toBeGreaterThan(abstracts.length / 2);
  });

  it.each([
    ['One. Two is longer.', 18, 'One. Two is longer.'.slice(0, 4)],
    ['One. Two is longer.', 19, 'One. Two is longer.'],
    ['Shown by Smith et al. 2020 in a study.', 19, 'Shown by Smith…'],
    ['Shown by Smith et al. 2020 in a study.', 22, 'Shown by Smith et al.…'],
    ['Methods, e.g. PPO, work well in games.', 15, 'Methods…'],
    ['Methods (e.g. PPO) work well in games.', 14, 'Methods…'],
    ['It gains 0.5 points over the baseline.', 11, 'It gains…'],
    ['It gains 0.5 points over the baseline.', 13, 'It gains 0.5…'],
    ['This is long: much longer than it was.', 15, 'This is long…'],
    ['Sets of words: a blank, a line', 30, 'Sets of words: a blank, a line'],
    ['Heading\n\nFirst sentence. Second.', 23, 'Heading First sentence.'],
    ['强化学习。很好。', 5, '强化学习。'],
    ['强化学习很好。', 5, '强化学习…'],
    ['ab😀😀😀', 4, 'ab…'],
    ['abe\u0301e\u0301', 4, 'ab…'],
    ['a👩‍🔬👩‍🔬', 5, 'a…'],
    ['', 10, ''],
    [' \n\n ', 10, ''],
  ])('%j in %i is %j', (text, limit, short) => {
    expect(summary(text, limit)).toBe(short);
  });

  it('ends with the last sentence that fits', () => {
    const words = fc.array(fc.constantFrom('We', 'show', 'it', 'for', 'all'), { minLength: 1, maxLength: 8 });
    const sentences = fc.array(words, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sentences, fc.integer({ min: 44, max: 120 }), (lists, limit) => {
        const each = lists.map((list) => `Yes ${list.join(' ')}.`);
        const prefixes = each.map((_, at) => each.slice(0, at + 1).join(' '));
        expect(summary(each.join('\n'), limit)).toBe(prefixes.findLast(({ length }) => length <= limit));
      }),
    );
  });

  it('is never longer than it may be, nor half a letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (text, limit) => {
          const short = summary(text, limit);
          expect(short.length).toBeLessThanOrEqual(limit);
          expect(short).not.toMatch(/\p{Cs}|\s$/u);
        },
      ),
    );
  });
});
