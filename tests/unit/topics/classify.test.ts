import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../src/topics/classify';
import { evidenceIn, ruleOf, worth } from './rules';

const toThree = (values: readonly number[]): string[] => values.map((value) => value.toFixed(3));

describe('a phrase', () => {
  it.each<[claim: string, abstract: string, phrase: string, found: string[]]>([
    ['is found as whole words', 'Unsafe RLs; safe RL.', 'safe RL', ['safe RL']],
    ['is no part of a word', 'robots', 'robo', []],
    ['has no case', 'SAFE rl', 'Safe RL', ['SAFE rl']],
    ['may be hyphenated, with any hyphen', 'safe-RL safe\u2011RL', 'safe RL', ['safe-RL', 'safe\u2011RL']],
    ['may be hyphenated in the rule', 'safe RL', 'safe-RL', ['safe RL']],
    ['may break over lines', 'human\n  feedback', 'human feedback', ['human\n  feedback']],
    ['has no number', 'policies, losses and Gaussian processes', 'policy', ['policies']],
    ['has no number where s belongs', 'Gaussian process', 'Gaussian processes', ['Gaussian process']],
    ['has no accents', 'cafe\u0301 café', 'cafe', ['cafe\u0301', 'café']],
    ['may be British', 'Bayesian optimisation', 'Bayesian optimization', ['Bayesian optimisation']],
    ['may be British in its behaviour', 'behaviour policies', 'behavior policy', ['behaviour policies']],
    ['does not run over a full stop', 'This is offline. RL is not.', 'offline RL', []],
    ['does not run over a comma', 'offline, RL', 'offline RL', []],
    ['does not run over a paragraph’s last stop', 'offline.\n\nRL', 'offline RL', []],
    [
      'runs over a short form in parentheses',
      'reinforcement learning (RL) from human feedback',
      'reinforcement learning from human feedback',
      ['reinforcement learning (RL) from human feedback'],
    ],
    ['does not run over a remark in parentheses', 'offline (as we say) RL', 'offline RL', []],
    ['does not run over two short forms in a row', 'offline (a) (b) RL', 'offline RL', []],
    ['does not end inside parentheses', 'offline (RL) and', 'offline RL', []],
    ['does not start inside parentheses', '(RL) from feedback', 'RL from feedback', []],
    ['may be all that the parentheses hold', 'from feedback (RLHF) is', 'RLHF', ['RLHF']],
    ['of two words is found inside parentheses', 'the subject (safe RL) is', 'safe RL', ['safe RL']],
  ])('%s', (_claim, abstract, phrase, found) => {
    expect(evidenceIn(abstract, phrase)).toEqual(found);
  });

  it('counts as the longest that stands there, and only once', () => {
    expect(evidenceIn('safe exploration is safe', 'safe', 'safe exploration', 'exploration')).toEqual([
      'safe exploration',
      'safe',
    ]);
  });

  it('does not stop a phrase of another topic', () => {
    const classify = createClassifier([
      ruleOf('one', [worth(1, 'safe offline RL')]),
      ruleOf('two', [worth(1, 'offline RL')]),
    ]);
    expect(classify('Safe offline RL', '').map((topic) => topic.topic)).toEqual(['one', 'two']);
  });

  it('worth nothing holds a shorter one and is no evidence', () => {
    const classify = createClassifier([ruleOf('t', [worth(1, 'risk'), worth(0, 'empirical risk')])]);
    expect(classify('', 'the empirical risk')).toEqual([]);
    expect(classify('', 'the risk')).toHaveLength(1);
  });
});

/** Strengths of the topics given by one rule of two groups. */
const given = (title: string, abstract: string) =>
  createClassifier([
    ruleOf('t', [
      { ...worth(1, 'safety', 'safe'), abstract: 0.5 },
      { ...worth(0.5, 'risk'), abstract: 0.25 },
    ]),
  ])(title, abstract).map((topic) => topic.strength);

describe('points', () => {
  it.each<[claim: string, title: string, abstract: string, strengths: number[]]>([
    ['at the threshold give the topic half strength', 'Safety', '', [0.5]],
    ['under it give nothing', 'Risk', '', []],
    ['of two groups add up', 'Risk', 'safety', [0.5]],
    ['of title and abstract add up', 'Safety', 'safety, risk', [1.75 / 2.75]],
    ['halve each time a group is found again, in any spelling', '', 'safety safe safety', []],
    ['start anew in the abstract', 'Safe safety', 'safe', [2 / 3]],
    ['never reach by repetition, however long', '', 'safety '.repeat(30), []],
    ['reach with company what repetition alone does not', '', 'safety safe risk', [0.5]],
  ])('%s', (_claim, title, abstract, strengths) => {
    expect(toThree(given(title, abstract))).toEqual(toThree(strengths));
  });

  it('put the strongest topic first, and equals in the order of the file', () => {
    const classify = createClassifier([
      ruleOf('b', [worth(1, 'x')]),
      ruleOf('a', [worth(1, 'x')]),
      ruleOf('strong', [worth(2, 'x')]),
    ]);
    expect(classify('x', '').map((topic) => topic.topic)).toEqual(['strong', 'b', 'a']);
  });

  it('add up as they are written, though 0.1 + 0.2 + 0.7 is less than 1 to a computer', () => {
    const groups = [worth(0.7, 'a'), worth(0.2, 'b'), worth(0.1, 'c')];
    expect(createClassifier([ruleOf('t', groups)])('a b c', '')).toHaveLength(1);
  });

  it('of a topic without papers are none, whatever the text', () => {
    expect(given('', '')).toEqual([]);
    expect(createClassifier([])('safe', 'safe')).toEqual([]);
  });
});

it('refuses rules with a broken pattern, which no file can have', () => {
  expect(() => createClassifier([ruleOf('t', [worth(1, '(safe RL')])])).toThrow(
    'The phrase “(safe RL” opens a ( and does not close it. Write ) where it ends, or remove the (.',
  );
});
