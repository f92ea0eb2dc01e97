import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../src/topics/classify';
import type { PhraseGroup } from '../../../src/topics/rule';
import { evidenceIn, ruleOf, worth } from './rules';

/** What counts in an abstract, each with its group. */
const counted = (abstract: string, ...groups: readonly PhraseGroup[]): string[] =>
  createClassifier([ruleOf('t', groups, 0.1)])('', abstract).flatMap(({ evidence }) =>
    evidence.map(({ start, end, group }) => `${group}: ${abstract.slice(start, end)}`),
  );

describe('a phrase with a gap', () => {
  it.each<[claim: string, abstract: string, phrase: string, found: string[]]>([
    [
      'finds both near and next',
      'introduce a benchmark. Introduce benchmarks',
      'introduce .. benchmark',
      ['introduce a benchmark', 'Introduce benchmarks'],
    ],
    [
      'passes four words',
      'introduce a b c d benchmark',
      'introduce .. benchmark',
      ['introduce a b c d benchmark'],
    ],
    ['does not pass five', 'introduce a b c d e benchmark', 'introduce .. benchmark', []],
    ['passes commas and brackets', 'safe, (deep: 2.5) RL', 'safe .. RL', ['safe, (deep: 2.5) RL']],
    ['does not pass a full stop', 'offline. A RL', 'offline .. RL', []],
    ['does not pass a question', 'offline? A RL', 'offline .. RL', []],
    ['does not pass a cry', 'offline! A RL', 'offline .. RL', []],
    ['does not pass a semicolon', 'offline; a RL', 'offline .. RL', []],
    ['does not pass a stop in quotes', '“offline.” A RL', 'offline .. RL', []],
    ['does not pass a line break', 'offline\nRL', 'offline .. RL', []],
    ['takes the nearest end', 'safe RL and RL', 'safe .. RL', ['safe RL']],
    [
      'with two gaps finds all three',
      'we introduce a new RL benchmark',
      'we .. new .. benchmark',
      ['we introduce a new RL benchmark'],
    ],
  ])('%s', (_claim, abstract, phrase, found) => {
    expect(evidenceIn(abstract, phrase)).toEqual(found);
  });

  it('leaves what fills it, and its own words, to other groups', () => {
    const groups = [worth(1, 'introduce .. benchmark'), worth(1, 'safe RL'), worth(1, 'RL benchmark')];
    const text = 'introduce a safe RL benchmark';
    expect(counted(text, ...groups)).toEqual([`0: ${text}`, '1: safe RL']);
    expect(counted(text, ...groups.toSpliced(1, 1))).toEqual([`0: ${text}`, '1: RL benchmark']);
  });

  it('counts no word twice for its own group', () => {
    const group = worth(1, 'introduce .. benchmark', 'benchmark', 'RL');
    expect(counted('introduce RL benchmark, benchmark', group)).toEqual([
      '0: introduce RL benchmark',
      '0: RL',
      '0: benchmark',
    ]);
    expect(counted('introduce, introduce a benchmark, benchmark', group)).toEqual([
      '0: introduce, introduce a benchmark',
      '0: introduce a benchmark, benchmark',
    ]);
  });
});
