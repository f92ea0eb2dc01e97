import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../src/formats/text/parseDigest';
import { splitWords } from '../../../src/query/words';
import { acronymSteps, type Acronym } from '../../../src/search/acronyms';
import { runSteps } from '../../../src/search/steps';

const NONE: readonly string[] = [];

function paper(abstract: string, title = ''): { title: string; abstract: string } {
  return { title, abstract };
}

function mineAcronyms(papers: readonly { title: string; abstract: string }[]): readonly Acronym[] {
  return runSteps(acronymSteps(papers));
}

/** What is mined, as "SHORT = long form". */
function mined(...papers: { title: string; abstract: string }[]): string[] {
  return mineAcronyms(papers).map(({ short, long }) => `${short} = ${long}`);
}

/** The folded words of a text, each between spaces. */
function joined(text: string): string {
  return ` ${splitWords(text)
    .map((word) => word.text)
    .join(' ')} `;
}

/** Papers that say the same. */
function times(count: number, abstract: string): { title: string; abstract: string }[] {
  return Array.from({ length: count }, () => paper(abstract));
}

describe('a text defines', () => {
  it.each([
    ['We use reinforcement learning (RL) here.', 'RL = reinforcement learning'],
    [
      'to learn by reinforcement learning from human feedback (RLHF).',
      'RLHF = reinforcement learning from human feedback',
    ],
    ['Proximal policy optimization(PPO) is', 'PPO = Proximal policy optimization'],
    ['of large language models (LLMs) as', 'LLM = large language models'],
    ['a Markov decision process (MDP) is', 'MDP = Markov decision process'],
    [
      'partially observable Markov decision processes (POMDPs)',
      'POMDP = partially observable Markov decision processes',
    ],
    ['of preference-based reinforcement learning (PbRL).', 'PbRL = preference-based reinforcement learning'],
    ['a conditional variational autoencoder (cVAE)', 'cVAE = conditional variational autoencoder'],
    ['the variational autoencoder (VAE)', 'VAE = variational autoencoder'],
    ['are out-of-distribution (OOD)', 'OOD = out-of-distribution'],
    ['more pre-training (PT)', 'PT = pre-training'],
    ['the evidence lower bound (ELBO)', 'ELBO = evidence lower bound'],
    ['by direct Nash optimization (DNO)', 'DNO = direct Nash optimization'],
    ['a generative reward model (GenRM)', 'GenRM = generative reward model'],
    ['a submodular RL (SubRL)', 'SubRL = submodular RL'],
    ['by learning from demonstrations (LD)', 'LD = learning from demonstrations'],
    ['a mixture of experts (MoE)', 'MoE = mixture of experts'],
    ['by non-negative matrix factorization (NMF)', 'NMF = non-negative matrix factorization'],
    [
      'and t-distributed stochastic neighbor embedding (t-SNE)',
      't-SNE = t-distributed stochastic neighbor embedding',
    ],
    ['soft Q-learning (SQL)', 'SQL = soft Q-learning'],
    ['an automatic soft Q-learning (ASQ)', 'ASQ = automatic soft Q-learning'],
    ['explainable artificial intelligence (XAI)', 'XAI = explainable artificial intelligence'],
    ['a multi-fidelity reinforcement learning method (MFRL)', 'MFRL = multi-fidelity reinforcement learning'],
    ['the fine-tuned large language models (LMs)', 'LM = language models'],
    ['direct preference optimization (DPO; Rafailov et al., 2023)', 'DPO = direct preference optimization'],
    ['the so-called “policy gradient” (PG)', 'PG = policy gradient'],
    ['we compare IPO (identity preference optimization) with', 'IPO = identity preference optimization'],
    ['degrees: DOF (degrees-of-freedom)', 'DOF = degrees-of-freedom'],
    ['natural\nlanguage  processing (NLP)', 'NLP = natural language processing'],
    ['Kullback–Leibler (KL) divergence', 'KL = Kullback–Leibler'],
    ['un apprentissage par renforcement général (APR)', 'APR = apprentissage par renforcement'],
    ['optimization (OPT) is', NONE],
    ['we call this whale (WTW)', NONE],
    ['our method (OM) is', NONE],
    ['the model (TM) is', NONE],
    ['It learns. Rewards are (LR) here.', NONE],
    ['reinforcement, learning (RL)', NONE],
    ['reinforcement: learning (RL)', NONE],
    ['reinforcement (deep) learning (RL)', NONE],
    ['reinforcement\n\nlearning (RL)', NONE],
    ['of reward learning (rl)', NONE],
    ['in a clear way (i), and (ii) in (2023)', NONE],
    ['real world games (Rwgames)', NONE],
    ['a policy (R) and policies of policies (P)', NONE],
    ['very long names of all many things (VLNOAMTXYZQ)', NONE],
    ['run so that every agent looks far (RL)', NONE],
    ['on CIFAR-100 (CIFAR-10)', NONE],
    ['as in PPO (Schulman et al., 2017)', NONE],
    ['reinforcement learning [RL]', NONE],
    ['', NONE],
  ])('%j: %s', (abstract, expected) => {
    expect(mined(paper(abstract))).toEqual([expected].flat());
  });
});

describe('a title defines', () => {
  it.each([
    ['DPO: Direct Preference Optimization Is All You Need', 'DPO = Direct Preference Optimization'],
    [
      'DisCO: Discriminative Constrained Optimization: A Study',
      'DisCO = Discriminative Constrained Optimization',
    ],
    ['BRAIn: Bayesian Reward Amortized Inference for Nature', 'BRAIn = Bayesian Reward Amortized Inference'],
    ['A Survey of Reinforcement Learning (RL)', 'RL = Reinforcement Learning'],
    ['DPO: A Direct Preference Optimization', NONE],
    ['RLHF: Workflow for Alignment', NONE],
    ['Learning RL: Rewarded Learning', NONE],
  ])('%j: %s', (title, expected) => {
    expect(mined(paper('', title))).toEqual([expected].flat());
  });
});

describe('long forms of one short form', () => {
  it('are one when only plural, hyphen, case or stop words differ, and spelled as most do', () => {
    const papers = [
      'Reinforcement Learning with Human Feedback (RLHF)',
      'reinforcement learning from human feedback (RLHF)',
      'by Reinforcement-Learning from Human Feedbacks (RLHFs)',
      'the reinforcement learning from human feedback (RLHF) and reinforcement learning from human feedback (RLHF)',
      'supervised fine-tuning (SFT)',
      'supervised finetuning (SFT)',
    ].map((abstract) => paper(abstract));
    expect(mineAcronyms(papers)).toEqual([
      { short: 'RLHF', long: 'reinforcement learning from human feedback', papers: 4 },
      { short: 'SFT', long: 'supervised fine-tuning', papers: 2 },
    ]);
  });

  it('are given the commonest first, three at most, and none that is rare beside it', () => {
    const papers = [
      ...times(1, 'a rare mine (RM)'),
      ...times(3, 'a reward model (RM)'),
      ...times(6, 'the red moon (RM)'),
      ...times(4, 'some round map (RM)'),
      ...times(2, 'with random memory (RM)'),
    ];
    expect(mined(...papers)).toEqual(['RM = red moon', 'RM = round map', 'RM = reward model']);
    expect(mined(...papers.slice(0, 10))).toEqual(['RM = red moon', 'RM = reward model']);
  });

  it('lose the capitals of a heading and keep those of a name', () => {
    const papers = [
      paper('We study Gaussian Process Bandits (GPB). Each process and all bandits are Gaussian.'),
      paper('One gaussian (of Gaussian, Gaussian, Gaussian, Gaussian kind, or Gaussian).'),
    ];
    expect(mined(...papers)).toEqual(['GPB = Gaussian process bandits']);
  });
});

describe('acronymSteps', () => {
  const text = readFileSync(new URL('../../../data/hugging-face-papers.txt', import.meta.url), 'utf8');
  const papers = parseDigest(text, 'digest').papers.map(({ title, abstract }) => {
    return paper(abstract.text, title.text);
  });

  it('finds what the own digest defines, the commonest first', () => {
    const found = mineAcronyms(papers);
    expect(found.slice(0, 4)).toEqual([
      { short: 'RL', long: 'reinforcement learning', papers: expect.any(Number) },
      { short: 'LLM', long: 'large language models', papers: expect.any(Number) },
      { short: 'RLHF', long: 'reinforcement learning from human feedback', papers: expect.any(Number) },
      { short: 'RLVR', long: 'reinforcement learning with verifiable rewards', papers: expect.any(Number) },
    ]);
    const lines = found.map(({ short, long }) => `${short} = ${long}`);
    expect(lines).toEqual(
      expect.arrayContaining([
        'BO = Bayesian optimization',
        'BRAIn = Bayesian reward-conditioned amortized inference',
        'DPO = direct preference optimization',
        'DPO = direct policy optimization',
        'DisCO = discriminative constrained optimization',
        'FISOR = feasibility-guided safe offline RL',
        'GRPO = group relative policy optimization',
        'INPO = iterative Nash policy optimization',
        'MDP = Markov decision processes',
        'ALP-GMM = absolute learning progress with Gaussian mixture models',
        'PbRL = preference-based reinforcement learning',
        'SFT = supervised finetuning',
        'XPO = exploratory preference optimization',
      ]),
    );
    expect(found).toEqual(
      found.toSorted((a, b) => b.papers - a.papers || (a.short < b.short ? -1 : Number(a.short > b.short))),
    );
  });

  it('invents nothing, whatever the texts', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '(RL)',
        '(RLs)',
        'RL (',
        ')',
        'reward',
        'Learning',
        'of',
        'red-',
        'ﬁne',
        ': ',
        '. ',
        ', ',
      ),
      fc.constantFrom('\n\n', '(X', '. ', ', ', '强化', 'İl', '𝐑𝐋', '“', 'exL'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const space = fc.constantFrom(' ', ' ', ' ', '\n', '');
    const words = fc.array(fc.tuple(piece, space), { size: '+1' }).map((all) => all.flat().join(''));
    const catalog = fc.array(fc.record({ title: words, abstract: words }), { maxLength: 4 });
    let seen = 0;
    fc.assert(
      fc.property(catalog, (texts) => {
        const all = texts.flatMap(({ title, abstract }) => [title, abstract]);
        for (const { short, long, papers: count } of mineAcronyms(texts)) {
          seen++;
          expect(all.some((one) => joined(one).includes(joined(long)))).toBe(true);
          expect(all.some((one) => one.includes(short))).toBe(true);
          expect(splitWords(long).length).toBeGreaterThan(1);
          expect(count).toBeLessThanOrEqual(texts.length);
        }
      }),
      { numRuns: 2000 },
    );
    expect(seen).toBeGreaterThan(20);
  });

  it.each([
    ['open brackets', '('],
    ['brackets never closed', '(AB '],
    ['short forms', '(ABABABABAB) '],
    ['small words', 'a '],
    ['quotation marks', '" '],
  ])('takes twice the time for twice the length: %s', (_, piece) => {
    const abstract = piece.repeat(50_000);
    const start = performance.now();
    mineAcronyms([paper(abstract, abstract)]);
    // A quadratic pass would take minutes; a loaded machine some seconds.
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
