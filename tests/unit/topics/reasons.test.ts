import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../../src/topics/reasons';
import type { Evidence } from '../../../src/topics/topic';

const RULE = {
  threshold: 1,
  phrases: [
    { name: 'By name', words: ['safe RL'], title: 1.5, abstract: 0.6 },
    { name: 'Harm', words: ['harm'], title: 0.4, abstract: 0.1 },
    { name: 'Only a word', words: ['safe to say'], title: -0.5, abstract: -0.2 },
    { name: 'Collisions', words: ['collision'], title: 0.4, abstract: 0.3 },
    { name: 'For in the title alone', words: ['risk'], title: 0.4, abstract: -0.3 },
  ],
};

function found(group: number, points: number, field: Evidence['field'] = 'abstract', start = 0): Evidence {
  return { field, start, end: start + 4, group, points };
}

const said = (evidence: readonly Evidence[]): unknown => {
  const { speaking, against, points, needed } = reasonsOf(evidence, RULE);
  const brief = ({ name, points: own }: (typeof speaking)[number]): [string, number] => [name, own];
  return { speaking: speaking.map(brief), against: against.map(brief), points, needed };
};

describe('the reasons for a topic', () => {
  it('are one for each group, strongest first, with all that it found in the order of the paper', () => {
    const evidence = [found(3, 0.3), found(0, 1.5, 'title'), found(0, 0.6), found(3, 0.15, 'abstract', 9)];
    expect(said(evidence)).toEqual({
      speaking: [
        ['By name', 2.1],
        ['Collisions', 0.45],
      ],
      against: [],
      points: 2.55,
      needed: 1,
    });
    expect(reasonsOf(evidence, RULE).speaking[1]?.evidence).toEqual([evidence[0], evidence[3]]);
  });

  it('are parted into what speaks for it and against it, and the sum is of both', () => {
    expect(said([found(0, 1.5, 'title'), found(2, -0.2), found(2, -0.1, 'abstract', 9)])).toEqual({
      speaking: [['By name', 1.5]],
      against: [['Only a word', -0.3]],
      points: 1.2,
      needed: 1,
    });
  });

  it('let one group speak for the topic in the title and against it in the abstract', () => {
    expect(said([found(0, 1.5, 'title'), found(4, 0.4, 'title', 9), found(4, -0.3)])).toMatchObject({
      speaking: [
        ['By name', 1.5],
        ['For in the title alone', 0.4],
      ],
      against: [['For in the title alone', -0.3]],
    });
  });

  it('keep what is worth nothing any more on the side it spoke for', () => {
    expect(said([found(0, 1.5, 'title'), found(2, 0)])).toMatchObject({ against: [['Only a word', 0]] });
  });

  it('add up as a person adds', () => {
    expect(said([found(1, 0.1), found(3, 0.2), found(0, 0.7)])).toMatchObject({ points: 1 });
  });
});
