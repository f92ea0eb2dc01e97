import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../src/topics/classify';
import { foldWord } from '../../../src/topics/fold';
import type { Phrase } from '../../../src/topics/pattern';
import { readPattern } from '../../../src/topics/readPattern';
import type { TopicRule } from '../../../src/topics/rule';
import { parseTopics } from '../../../src/topics/parseTopics';
import { readOwnPapers } from '../../bench/labelledPapers';
import { ruleOf, worth } from './rules';

const WORD = '[\\p{L}\\p{N}\\p{M}]+';

/** Slow and obvious: folds every word where it stands, and leaves all else as it is. */
function folded(text: string): string {
  return text.replaceAll(/[\p{L}\p{N}\p{M}]+/gu, (word) => foldWord(word).folded);
}

/** The same text with its British words as they are: what a beginning may be held against. */
function plain(text: string): string {
  return text.replaceAll(/[\p{L}\p{N}\p{M}]+/gu, (word) => foldWord(word).plain);
}

/** The phrase as an expression for the whole of its evidence. */
function expressionOf(phrase: Phrase): RegExp {
  const parts = phrase.map((step) => {
    if (step.kind === 'gap') return undefined;
    return step.kind === 'word' ? step.folded : `(?:${step.spellings.join('|')})[\\p{L}\\p{N}\\p{M}]*`;
  });
  const apart = `[\\s\\p{Pd}]*(?:\\(${WORD}\\)[\\s\\p{Pd}]*)?`;
  const gap = `(?:[^\\p{L}\\p{N}\\p{M}]+${WORD}){0,4}[^\\p{L}\\p{N}\\p{M}]+`;
  const source = parts.reduce<string>((before, part, at) => {
    if (part === undefined) return before;
    if (at === 0) return part;
    return `${before}${parts[at - 1] === undefined ? gap : apart}${part}`;
  }, '');
  return new RegExp(`^${source}$`, 'u');
}

function readsAs(pattern: string, words: string): boolean {
  const read = readPattern(pattern);
  return (
    read.kind === 'pattern' &&
    read.phrases.map(expressionOf).some((phrase) => phrase.test(folded(words)) || phrase.test(plain(words)))
  );
}

/**
 * Checks that all evidence lies inside its text, reads as a pattern of its group and is worth what the group
 * is, halved each time, and that all of it adds up to the threshold. Gives how much there was.
 */
function checkEvidence(rules: readonly TopicRule[], title: string, abstract: string): number {
  const texts = { title, abstract };
  let checked = 0;
  for (const { topic, strength, evidence } of createClassifier(rules)(title, abstract)) {
    const rule = rules.find(({ id }) => id === topic);
    expect(strength).toBeGreaterThan(0);
    expect(strength).toBeLessThanOrEqual(1);
    expect(evidence.length).toBeGreaterThan(0);
    const times = new Map<string, number>();
    for (const { field, start, end, group, points } of evidence) {
      expect(0 <= start && start < end && end <= texts[field].length).toBe(true);
      const words = texts[field].slice(start, end);
      const { words: patterns, [field]: weight } = rule?.phrases[group] ?? worth(0);
      expect([words, patterns.some((pattern) => readsAs(pattern, words))]).toEqual([words, true]);
      const before = times.get(`${field} ${group}`) ?? 0;
      times.set(`${field} ${group}`, before + 1);
      expect(Object.is(points, -0)).toBe(false);
      expect(Math.abs(points - weight / 2 ** before)).toBeLessThan(0.001);
      checked += 1;
    }
    const sum = evidence.reduce((total, { points }) => total + Math.round(points * 1000), 0);
    expect(sum).toBeGreaterThanOrEqual(Math.round((rule?.threshold ?? Infinity) * 1000));
  }
  return checked;
}

const RULES = [
  ruleOf('one', [
    worth(0.5, 'safe', 'safe RL', '(RL safe|saf* data)'),
    worth(0.2, 'risks'),
    worth(-0.3, 'data'),
  ]),
  ruleOf('two', [
    worth(0.4, 'offline [RL] from data', 'offline', 'é'),
    worth(0.35, 'offline .. dat*', 'RL .. é'),
  ]),
];

describe('evidence', () => {
  it('lies in the text and reads as a phrase of its group, for texts of every make', () => {
    const piece = fc.constantFrom(
      'safe',
      'Safe',
      'RL',
      'offline',
      'from',
      'data',
      'risk',
      'risks',
      'é',
      'e\u0301',
      '(',
      ')',
      '(RL)',
      ' ',
      ' ',
      '-',
      '.',
      '\n\n',
      '😀',
      'İ',
      'ﬁ',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        checkEvidence(RULES, title, abstract);
      }),
      { numRuns: 1000 },
    );
  });

  it('does so for the project’s own topics and papers', () => {
    const parsed = parseTopics(readFileSync('data/topics.yaml', 'utf8'), 'data/topics.yaml');
    const rules = parsed.kind === 'topics' ? parsed.topics : [];
    const checked = readOwnPapers().map(({ title, abstract }) => checkEvidence(rules, title, abstract));
    expect(checked.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(200);
  });
});
