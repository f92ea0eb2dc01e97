import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTopics } from '../../../src/topics/parseTopics';
import { readOwnLabels, readOwnPapers } from '../../bench/labelledPapers';
import { scoreTopics } from '../../bench/topicScores';

const parsed = parseTopics(readFileSync('data/topics.yaml', 'utf8'), 'data/topics.yaml');
const FIRST_FOUR = ['rlhf', 'offline-rl', 'bayesian-optimization', 'safety'];
const rules = parsed.kind === 'topics' ? parsed.topics : [];

describe('data/topics.yaml', () => {
  it('has no fault', () => {
    expect(parsed).toMatchObject({ kind: 'topics' });
  });

  it('has the four topics that the explorer is known for first', () => {
    expect(rules.map(({ id }) => id)).toHaveLength(12);
    expect(rules.slice(0, 4).map(({ id }) => id)).toEqual(FIRST_FOUR);
  });

  it('gives topics as the labels do: a macro F1 of 0.92, and 0.95 for each of the first four', () => {
    const { topics, macroF1 } = scoreTopics(readOwnPapers(), rules);
    expect(Object.keys(topics)).toEqual(rules.map(({ id }) => id));
    expect(macroF1).toBeGreaterThanOrEqual(0.92);
    for (const id of FIRST_FOUR) expect([id, (topics[id]?.f1 ?? 0) >= 0.95]).toEqual([id, true]);
  });

  it('labels every paper of the digest, and no other', () => {
    expect(readOwnLabels().size).toBe(readOwnPapers().length);
  });
});
