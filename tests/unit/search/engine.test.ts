import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../src/query/evidence';
import { findMatches } from '../../../src/query/findMatches';
import { createEngine } from '../../../src/search/createEngine';
import { paper } from './papers';

/** The titles that a query finds among papers, best first. */
function found(query: string, papers: readonly ReturnType<typeof paper>[]): string[] {
  return [...createEngine(papers).search(query).ranked].map((ordinal) => papers[ordinal]?.title ?? '');
}

/** Papers that nothing in these tests asks for: so that no word is in most papers. */
const OTHERS = ['Haptic rendering', 'Speech corpora', 'Graph drawing', 'Eye tracking', 'Protein folding'].map(
  (title) => paper(title, `A study in ${title}.`),
);

describe('of two papers the engine puts first', () => {
  it.each([
    [
      'the one whose whole title is typed',
      'dual rl',
      paper('Dual RL', 'Nothing more.'),
      paper('Dual RL and dual RL again', 'Dual RL. Dual RL. RL, dual.'),
    ],
    [
      'the one of that name',
      'tulu 3',
      paper('TÜLU 3: Open models', '', 'TÜLU 3'),
      paper('Tulu 3 and tulu 3'),
    ],
    [
      'the one whose title begins so',
      'dual rl',
      paper('Dual RL: Unification of methods', ''),
      paper('On dual RL', 'Dual RL, dual RL, dual RL.'),
    ],
    [
      'the one with the phrase in its title',
      'policy gradient',
      paper('On the policy gradient of games and robots', ''),
      paper('Gradient methods for a policy', 'The policy gradient, the policy gradient.'),
    ],
    [
      'the one with all words in its title',
      'policy gradient',
      paper('Gradient methods for any policy in games and robots', ''),
      paper('Methods', 'The policy gradient. The policy gradient. The policy gradient.'),
    ],
    [
      'the one with all words',
      'policy gradient',
      paper('Methods', 'A gradient in games, robots, cars and planes; and one policy.'),
      paper('Policy', 'A policy is a policy is a policy.'),
    ],
    [
      'the exact word over a longer one',
      'facet',
      paper('Methods for cars and planes', 'Games of one facet.'),
      paper('Facetious', 'Facetious and facetious.'),
    ],
    [
      'the beginning of a word over none',
      'game facet',
      paper('Methods for cars', 'A game of the facetious.'),
      paper('Game', 'A game is a game.'),
    ],
    [
      'the compound over its halves',
      'off-policy games ',
      paper('A', 'We go off-policy in games.'),
      paper('B', 'A policy is off in games.'),
    ],
    [
      'the compound as one word over a word that one half of it has the stem of',
      'reward over-optimisation',
      paper('Methods for cars', 'Reward overoptimization in games.'),
      paper('Reward', 'An optimization of the reward, the reward, the reward.'),
    ],
    [
      'the compound as two words',
      'reward over-optimisation',
      paper('Methods for cars', 'To over optimize a reward in games.'),
      paper('Reward', 'An optimization of the reward, the reward, is over.'),
    ],
    [
      'the name with its signs over its letters',
      'C++ games',
      paper('Methods for cars', 'Games in C++.'),
      paper('C games', 'Games in C, all C.'),
    ],
    [
      'the name with a sign over the longer word alone',
      'RRT*',
      paper('Methods for cars', 'Games with RRT*.'),
      paper('RRT: paths for cars', 'RRT and RRT.', 'RRT'),
    ],
    [
      'the whole word over the part of another',
      'flow',
      paper('Methods for cars and planes', 'Games of one flow.'),
      paper('TensorFlow', 'TensorFlow and TensorFlow.'),
    ],
    [
      'the compound of a stop word',
      'off policy ',
      paper('A', 'We go off-policy.'),
      paper('B', 'A policy is a policy.'),
    ],
  ])('%s, for “%s”', (_, query, first, second) => {
    expect(found(query, [second, ...OTHERS, first]).slice(0, 2)).toEqual([first.title, second.title]);
  });
});

describe('the engine finds', () => {
  it.each([
    ['hyphenated words written as one', 'neorl2', 'The NeoRL-2 benchmark'],
    ['words written as one typed apart', 'pre training', 'Pretraining at scale'],
    ['words without their accents', 'tulu', 'TÜLU models'],
    ['superscripts typed as digits', 'cad2rl', 'CAD²RL flies'],
    ['superscripts typed as in TeX', 'dh^5', 'Solving dH⁵'],
    ['British spelling', 'optimisation of behaviour', 'Behavior optimization'],
    ['a word being typed', 'bench', 'Our benchmark'],
    ['a compound being typed', 'off-pol', 'Off-policy games'],
    ['a compound by its second half being typed', 'in-con', 'In-context games'],
    ['a compound with small words inside', 'state-of-the-art', 'The state of the art'],
    ['hyphens typed, none written', 'well-being', 'Wellbeing at work'],
    ['a name with two pluses', 'C++', 'Games in C++, fast'],
    ['a name with a number sign', 'c#', 'Games in C#'],
    ['a name with a star', 'a*', 'The A* algorithm'],
    ['a name with a star as in TeX', 'A*', 'The $A^*$ algorithm'],
    ['a name that a point begins', '.NET', 'Games on .NET'],
    ['a name with a point inside', 'Node.js', 'Games on Node.js'],
    ['such a name written as one', 'nodejs', 'Games on Node.js'],
    ['such a name written as two', 'Node.js', 'Games on Node JS'],
    ['a name with signs in quotation marks', '"C++ library"', 'A C++ library'],
    ['a name with signs in a field', 'title:C++', 'A C++ library'],
    ['a version joined, written apart', 'Llama3.1', 'On Llama 3.1'],
    ['a version joined, with an accent', 'Tulu3', 'TÜLU 3 models'],
    ['a version joined, hyphened', 'qwen2.5', 'On Qwen-2.5'],
    ['words run together', 'deepseek', 'The Deep Seek models'],
    ['a later part of a word', 'torch', 'Games in PyTorch'],
    ['a later part in capitals', 'bert', 'DistilBERT games'],
    ['a later part in capitals with a letter behind', 'bert', 'RoBERTa games'],
    ['a later part before a number', 'net', 'MobileNetV2 games'],
    ['a slip', 'benchmrak ', 'Our benchmark'],
    ['two slips in a long word', 'reinforcment lerning', 'Reinforcement learning'],
    ['a title of stop words', 'what is it', 'What is it?'],
    ['a title of stop words being typed', 'what i', 'What is it?'],
    ['characters of a script without spaces', '学习', '强化学习'],
  ])('%s: “%s”', (_, query, title) => {
    expect(found(query, [...OTHERS, paper(title)])).toEqual([title]);
  });

  it.each([
    ['a slip in three letters', 'ppa ', 'PPO'],
    ['a slip in a name with digits', 'gpt5 ', 'gpt4'],
    ['a word unlike any', 'qwxzqwxz ', 'PPO'],
    ['the beginning of a word that a space ended', 'ben ', 'Our benchmark'],
    ['the letter of a name with signs', 'C++', 'Games in C'],
    ['another name with signs', 'C#', 'Games in C++'],
    ['the letter, for such a name in quotation marks', '"C++"', 'Games in C'],
    ['a star that is no name of the letter', 'Q*', 'Q learning'],
    ['the beginning of a word, for a compound begun', 'in-cl', 'We include games'],
    ['the abbreviation as a compound', 'ie ', 'Games, i.e. play'],
    ['nothing', ' … ', 'PPO'],
  ])('not %s: “%s”', (_, query, title) => {
    expect(found(query, [...OTHERS, paper(title)])).toEqual([]);
  });
});

const form = (how: string, word: string): object => ({ how, word });

describe('the engine', () => {
  it('says how it read each word', () => {
    const engine = createEngine([
      paper('The policies of robots', 'A policy for the robotic arm.'),
      ...OTHERS,
    ]);
    expect(engine.search('The policy grphics robotis qqqq rob').terms).toMatchObject([
      { typed: 'The', interpretation: 'ignored', forms: [] },
      { typed: 'policy', interpretation: 'exact', forms: [form('exact', 'policy')] },
      { typed: 'grphics', interpretation: 'missing' },
      { typed: 'robotis', interpretation: 'corrected', forms: [form('corrected', 'robotic')] },
      { typed: 'qqqq', interpretation: 'missing', forms: [] },
      { typed: 'rob', interpretation: 'prefix', forms: [form('prefix', 'robotic')] },
    ]);
  });

  it('says that no paper has a compound with a small word inside', () => {
    const { terms } = createEngine([paper('It may well be so'), ...OTHERS]).search('well-being ');
    expect(terms).toMatchObject([
      { typed: 'well-being', interpretation: 'missing' },
      { typed: 'well', interpretation: 'exact' },
      { typed: 'being', interpretation: 'ignored' },
    ]);
  });

  it.each([
    ['C++', 'Fast games in C++', ['C++']],
    ['"C++"', 'Fast games in C++', ['C++']],
    ['over-optimisation', 'To over optimize and overoptimize', ['over optimize', 'overoptimize']],
    ['Llama3.1', 'On Llama 3.1', ['Llama 3.1']],
    ['torch', 'PyTorch games', ['Torch']],
  ])('has what “%s” found marked, and says no other word for it', (query, title, marked) => {
    const { highlightTerms, terms } = createEngine([paper(title), ...OTHERS]).search(query);
    expect(findMatches(title, highlightTerms.title).map(({ start, end }) => title.slice(start, end))).toEqual(
      marked,
    );
    expect(evidenceOf(terms, [title])).toMatchObject([{ kind: 'typed' }]);
  });

  it('counts the terms that each paper matches, aligned with the ranking', () => {
    const engine = createEngine([paper('Policy'), paper('Policy of robots'), ...OTHERS]);
    const { ranked, matched } = engine.search('the robot policy ');
    expect([...ranked]).toEqual([1, 0]);
    expect([...matched]).toEqual([2, 1]);
  });

  it('never reads a word that the catalog has as another', () => {
    const papers = [paper('Polity', 'Polity and polity.'), paper('A policy'), ...OTHERS];
    expect(found('policy ', papers)).toEqual(['A policy']);
  });

  it('prefers the commoner word for a slip that is as near to both', () => {
    const papers = [paper('Loss'), paper('Lasso game'), paper('Lasso'), ...OTHERS, paper('Lassi')];
    expect(found('lassx ', papers)).toEqual(['Lasso', 'Lasso game']);
  });

  it('lists papers once, and only those that have a term, for any query', () => {
    const words = ['policy', 'off-policy', 'gradient', 'rl', 'p', 'off', 'polcy', 'the', '—', ' '];
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { maxLength: 6 }), texts, (papers, query) => {
        const engine = createEngine(papers.map(([title, abstract]) => paper(title, abstract)));
        const { ranked, matched } = engine.search(query);
        expect(new Set(ranked).size).toBe(ranked.length);
        expect(matched).toHaveLength(ranked.length);
        for (const ordinal of ranked) expect(ordinal).toBeLessThan(papers.length);
      }),
    );
  });

  it('does without papers', () => {
    const engine = createEngine([]);
    expect(engine.papers).toBe(0);
    expect([...engine.search('policy').ranked]).toEqual([]);
  });
});
