import { describe, expect, it } from 'vitest';
import { evidenceIn } from './rules';

describe('a pattern', () => {
  it.each<[claim: string, abstract: string, phrase: string, found: string[]]>([
    [
      'of alternatives finds each',
      'offline RL, batch RL, RL',
      '(offline|batch) RL',
      ['offline RL', 'batch RL'],
    ],
    [
      'of alternatives takes long ones',
      'offline reinforcement learning',
      'offline (RL|reinforcement learning)',
      ['offline reinforcement learning'],
    ],
    [
      'with a part in [ ] does without it',
      'offline RL, offline deep RL',
      'offline [deep] RL',
      ['offline RL', 'offline deep RL'],
    ],
    ['with a part in [ ] does not take another', 'offline safe RL', 'offline [deep] RL', []],
    [
      'may leave out one of several',
      'deep meta-RL, meta-RL',
      '[deep|safe] meta RL',
      ['deep meta-RL', 'meta-RL'],
    ],
    [
      'with a star finds what begins so',
      'Aligns aligned alignment, align; malign',
      'align*',
      ['Aligns', 'aligned', 'alignment', 'align'],
    ],
    ['with a star finds the plural', 'policies', 'policy*', ['policies']],
    ['with a star has no accents or case', 'CAFÉTERIA', 'café*', ['CAFÉTERIA']],
    ['with an American star finds the British', 'optimises', 'optimiz*', ['optimises']],
    ['with a British star finds the American', 'optimizer, behavioral', 'optimis*', ['optimizer']],
    ['may have a star in its midst', 'aligned models', 'align* model', ['aligned models']],
  ])('%s', (_claim, abstract, phrase, found) => {
    expect(evidenceIn(abstract, phrase)).toEqual(found);
  });
});
