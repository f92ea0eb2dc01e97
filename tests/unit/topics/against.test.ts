import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../src/topics/classify';
import { ruleOf, worth } from './rules';

describe('a group under 0', () => {
  const rules = [ruleOf('t', [worth(1, 'safe'), worth(-0.25, 'safe .. bet', 'Safe Inc')])];

  it('takes the topic away', () => {
    expect(createClassifier(rules)('Safe', '')).toHaveLength(1);
    expect(createClassifier(rules)('Safe, a bet', '')).toEqual([]);
  });

  it('is evidence, half as much each time', () => {
    const title = 'Safe bet, a safe bet, a safe safe thing';
    expect(createClassifier(rules)(title, '')).toMatchObject([
      {
        topic: 't',
        strength: (1.875 - 0.375) / (2.875 - 0.375),
        evidence: [
          { group: 1, points: -0.25, start: 0, end: 8 },
          { group: 0, points: 1, start: 0, end: 4 },
          { group: 1, points: -0.125, start: 12, end: 20 },
          { group: 0, points: 0.5, start: 12, end: 16 },
          { group: 0, points: 0.25 },
          { group: 0, points: 0.125 },
        ],
      },
    ]);
  });
});
