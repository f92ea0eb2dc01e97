import { describe, expect, it } from 'vitest';
import { parseTopics } from '../../../src/topics/parseTopics';

describe('parseTopics', () => {
  it.each<[claim: string, text: string, lines: number[]]>([
    ['a list that holds itself', 'topics: &a [*a]\n', [1]],
    ['a map that holds itself', 'topics: &a\n  id: *a\n', [2]],
    ['an alias of nothing', 'topics:\n  - *nothing\n', [2]],
    ['an alias for a key', 'a: &a topics\n*a : []\n', [2]],
    [
      'a billion laughs',
      `a0: &a0 [ha]\n${Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')}`,
      Array.from({ length: 30 }, (_, at) => [at + 2, at + 2]).flat(),
    ],
  ])('refuses %s without following it', (_claim, text, lines) => {
    const parsed = parseTopics(text, 'data/topics.yaml');
    const found = parsed.kind === 'refused' ? parsed.problems : [];
    expect(found.map((problem) => problem.line)).toEqual(lines);
    for (const problem of found) expect(problem.fix).toBe('Write the text itself instead of an alias.');
  });
});
