import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../src/topics/classify';
import { foldWord } from '../../../src/topics/fold';
import type { TopicRule } from '../../../src/topics/rule';
import { parseTopics } from '../../../src/topics/parseTopics';
import { readOwnPapers } from '../../bench/labelledPapers';
import { ruleOf, worth } from './rules';

/** Slow and obvious: the words of a text, without what stands in parentheses when `bare`, joined by spaces. */
function plain(text: string, bare: boolean): string {
  const kept = bare ? text.replaceAll(/\([^()\s]*\)/g, ' ') : text;
  return kept
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .map(foldWord)
    .join(' ');
}

/** Checks that all evidence lies inside its text and reads as a phrase of its rule. */
function checkEvidence(rules: readonly TopicRule[], title: string, abstract: string): number {
  const texts = { title, abstract };
  let checked = 0;
  for (const { topic, strength, evidence } of createClassifier(rules)(title, abstract)) {
    const phrases = rules
      .find((rule) => rule.id === topic)
      ?.phrases.flatMap((group) => group.words.map((words) => plain(words, false)));
    expect(strength).toBeGreaterThan(0);
    expect(strength).toBeLessThanOrEqual(1);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { field, start, end } of evidence) {
      expect(0 <= start && start < end && end <= texts[field].length).toBe(true);
      const words = texts[field].slice(start, end);
      expect(
        phrases?.includes(plain(words, false)) === true || phrases?.includes(plain(words, true)) === true,
        words,
      ).toBe(true);
      checked += 1;
    }
  }
  return checked;
}

const RULES = [
  ruleOf('one', [worth(0.5, 'safe', 'safe RL', 'RL (safe)'), worth(0.2, 'risks')]),
  ruleOf('two', [worth(0.4, 'offline RL from data', 'offline', 'é')]),
];

describe('evidence', () => {
  it('lies in the text and reads as a phrase, for texts of every make', () => {
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
