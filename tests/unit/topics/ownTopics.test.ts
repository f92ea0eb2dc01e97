import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../src/topics/classify';
import { parseTopics } from '../../../src/topics/parseTopics';
import { readOwnLabels, readOwnPapers } from '../../bench/labelledPapers';
import { scoreTopics } from '../../bench/topicScores';

const parsed = parseTopics(readFileSync('data/topics.yaml', 'utf8'), 'data/topics.yaml');
const rules = parsed.kind === 'topics' ? parsed.topics : [];

describe('data/topics.yaml', () => {
  it('has no fault', () => {
    expect(parsed).toMatchObject({ kind: 'topics' });
  });

  it('is written as data/README.md tells', () => {
    const example = /```yaml\n(.*?)```/s.exec(readFileSync('data/README.md', 'utf8'))?.[1] ?? '';
    expect(parseTopics(example, 'data/README.md')).toMatchObject({ topics: [{ id: 'offline-rl' }] });
  });

  it('gives each topic as the labels do, to an F1 of 0.9', () => {
    const ids = rules.map((rule) => rule.id);
    const { topics } = scoreTopics(readOwnPapers(), ids, createClassifier(rules));
    expect(Object.keys(topics)).toEqual(['rlhf', 'offline-rl', 'bayesian-optimization', 'safety']);
    for (const [id, { f1 }] of Object.entries(topics)) expect([id, f1 >= 0.9]).toEqual([id, true]);
  });

  it('labels every paper of the digest, and no other', () => {
    expect(readOwnLabels().size).toBe(readOwnPapers().length);
  });
});

/** Gives the topic x to what holds the letter, on the word of the first letter. */
const classify = (title: string, abstract: string) =>
  `${title}${abstract}`.includes('x')
    ? [
        {
          topic: 'x',
          strength: 1,
          evidence: [{ field: title === 'x' ? ('title' as const) : ('abstract' as const), start: 0, end: 1 }],
        },
      ]
    : [];

describe('scoreTopics', () => {
  const papers = [
    { title: 'x', abstract: '', topics: ['x', 'unheard-of'] },
    { title: 'y', abstract: 'x', topics: [] },
    { title: 'z', abstract: '', topics: ['x'] },
  ];
  it('counts hits, and tells misses with their words', () => {
    expect(scoreTopics(papers, ['x', 'absent'], classify)).toEqual({
      topics: { x: { precision: 0.5, recall: 0.5, f1: 0.5, positives: 2 } },
      macroF1: 0.5,
      misses: [
        { topic: 'x', kind: 'given', title: 'y', evidence: ['x'] },
        { topic: 'x', kind: 'missed', title: 'z', evidence: [] },
      ],
    });
  });
});
