import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/search/createEngine';
import { catalogs, endings, queriesOf } from './catalogs';
import { paper } from './papers';

const MOST_TOGETHER = 10;

const PARTS = [
  'hand',
  'arm',
  'leg',
  'wheel',
  'lens',
  'cable',
  'motor',
  'sensor',
  'battery',
  'gripper',
  'frame',
  'skin',
];

/** So many papers with the word "reward", and others that share a word with these alone: all of them are near. */
function engineWith(rewards: number) {
  const found = Array.from({ length: rewards }, () => paper('Kit', `A reward for ${PARTS.join(' ')}.`));
  return createEngine([...found, ...PARTS.map((part) => paper(part))]);
}

describe('papers near those found', () => {
  it.each([1, 2, 5, 8, 9])('fill the list up where %i were found', (rewards) => {
    const { ranked, near } = engineWith(rewards).search('reward ');
    expect(ranked).toHaveLength(rewards);
    expect(near).toHaveLength(MOST_TOGETHER - rewards);
  });

  it.each([0, 10, 11, 20])('are not looked for where %i were found', (rewards) => {
    const { ranked, near } = engineWith(rewards).search('reward ');
    expect(ranked).toHaveLength(rewards);
    expect(near).toHaveLength(0);
  });

  it('are those that share words with them, likest first', () => {
    const { near } = createEngine([
      paper('Protein folding', 'A study of cells.'),
      paper('Robot hands', 'They grip.'),
      paper('Robot hands grip', 'They grip for a reward.'),
      paper('Robot cars', 'They drive.'),
    ]).search('reward ');
    expect([...near]).toEqual([1, 3]);
  });

  it.each(['"reward"', 'title:kit reward', 'reward -games', 'reward OR games', 'reward has:code'])(
    'are not looked for with what a query demands: %s',
    (query) => {
      expect(engineWith(3).search('reward ').near).not.toHaveLength(0);
      expect(engineWith(3).search(query).near).toHaveLength(0);
    },
  );

  it('are apart from those found, each once, and few', () => {
    fc.assert(
      fc.property(catalogs, queriesOf(3), endings, (papers, query, ending) => {
        const { ranked, near } = createEngine(papers).search(query + ending);
        const all = [...ranked, ...near];
        expect(new Set(all).size).toBe(all.length);
        if (near.length > 0) expect(all.length).toBeLessThanOrEqual(MOST_TOGETHER);
        if (ranked.length === 0) expect(near).toHaveLength(0);
      }),
    );
  });
});
