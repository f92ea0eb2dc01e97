import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/search/createEngine';
import { paper } from './papers';

const WORDS = ['we', 'train', 'a', 'policy', 'that', 'plays', 'hard', 'games', 'again', 'now'];

/** So many plain words. */
const words = (count: number): string => WORDS.slice(0, count).join(' ');

describe('a phrase that is the whole query', () => {
  const papers = [
    paper('Games and dual RL and games', 'Dual RL, dual RL and again dual RL.'),
    paper('Dual RL and dual RL again', 'Dual RL. Dual RL.'),
    paper('Dual RL', 'Nothing more.'),
    paper('Protein folding', ''),
    paper('Eye tracking', ''),
  ];

  it.each(['"dual rl"', '“Dual RL”', '"dual rl', ' "dual   rl" '])(
    'puts the paper of that title first: %s',
    (query) => {
      const { ranked } = createEngine(papers).search(query);
      expect([...ranked].map((ordinal) => papers[ordinal]?.title)).toEqual([
        'Dual RL',
        'Dual RL and dual RL again',
        'Games and dual RL and games',
      ]);
    },
  );
});

describe('a phrase among other words', () => {
  const papers = [
    paper('Methods', 'A policy of a reward model.'),
    paper('Others', 'A policy, and a model of reward.'),
  ];
  const { search } = createEngine(papers);

  it.each([
    [0, [0], []],
    [7, [0], []],
    [8, [0, 1], ['read-as-text']],
    [10, [0, 1], ['read-as-text']],
  ])('with %i of them finds %j and hints at %j', (count, found, kinds) => {
    const { ranked, hints } = search(`${words(count)} "reward model" `);
    expect(ranked.toSorted()).toEqual(Uint32Array.from(found));
    expect(hints.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each(['-model', '(reward OR model)', 'title:model'])('is no demand in a text either: %s', (operator) => {
    expect(search(`${words(8)} ${operator}`).hints).toMatchObject([{ kind: 'read-as-text' }]);
    expect(search(`${words(7)} ${operator}`).hints).toEqual([]);
  });
});
