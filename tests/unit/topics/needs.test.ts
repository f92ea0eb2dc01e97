import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../src/topics/classify';
import { ruleOf, worth } from './rules';

describe('what a rule needs', () => {
  const rule = { ...ruleOf('theory', [worth(1, 'regret')]), needs: ['(bandit|RL)', 'Markov .. process'] };
  const classify = createClassifier([rule, ruleOf('regret', [worth(1, 'regret', 'RL regret')])]);
  const topics = (title: string, abstract: string): string[] =>
    classify(title, abstract).map(({ topic }) => topic);

  it('keeps the topic from papers that have none of it, whatever their points', () => {
    expect(topics('Regret of regret', 'Regret, regret and regret.')).toEqual(['regret']);
  });

  it.each(['Bandits', 'A Markov decision process'])(
    'lets papers with “%s” have it, in either field',
    (words) => {
      expect(topics('Regret', words)).toEqual(['theory', 'regret']);
      expect(topics(words, 'Regret.')).toEqual(['theory', 'regret']);
    },
  );

  it('is found inside of phrases, and keeps none from counting', () => {
    expect(topics('RL regret', '')).toEqual(['theory', 'regret']);
    expect(classify('RL regret', '').map(({ evidence }) => evidence.length)).toEqual([1, 1]);
  });
});
