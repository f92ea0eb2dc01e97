import { describe, expect, it } from 'vitest';
import { paperId } from '../../../src/model/identity';
import { scoreTopics } from '../../bench/topicScores';
import { ruleOf, worth } from './rules';

const RULES = [
  ruleOf('x', [{ ...worth(1, 'x'), name: 'The letter' }, worth(0.3, 'maybe x'), worth(-0.5, 'not x')]),
  ruleOf('absent', [worth(1, 'absent')]),
];
const PAPERS = [
  { title: 'x', abstract: '', topics: ['x', 'unheard-of'] },
  { title: 'y', abstract: 'An x, maybe x.', topics: [] },
  { title: 'z', abstract: 'maybe x, not x', topics: ['x'] },
];

describe('scoreTopics', () => {
  it('counts hits, and tells misses with what was found, enough or not', () => {
    expect(scoreTopics(PAPERS, RULES)).toEqual({
      topics: { x: { precision: 0.5, recall: 0.5, f1: 0.5, positives: 2 } },
      macroF1: 0.5,
      misses: [
        {
          topic: 'x',
          kind: 'given',
          title: 'y',
          evidence: [
            { words: 'x', group: 'The letter', points: 1 },
            { words: 'maybe x', group: 'maybe x', points: 0.3 },
          ],
        },
        {
          topic: 'x',
          kind: 'missed',
          title: 'z',
          evidence: [
            { words: 'maybe x', group: 'maybe x', points: 0.3 },
            { words: 'not x', group: 'not x', points: -0.5 },
          ],
        },
      ],
    });
  });

  it('says of a miss why it is disputable, and counts it all the same', () => {
    const disputable = new Map([[paperId('Z!'), { x: 'A matter of taste.', absent: 'None.' }]]);
    const report = scoreTopics(PAPERS, RULES, disputable);
    expect(report.macroF1).toBe(0.5);
    expect(report.misses.map((miss) => miss.disputable)).toEqual([undefined, 'A matter of taste.']);
  });
});
