import { describe, expect, test } from 'vitest';
import { linksOf } from '../../../src/model/links';
import { namesOf } from '../../../src/formats/text/names';
import { repairPassage } from '../../../src/formats/repair/repairPassage';

const linksIn = (text: string): string[] =>
  linksOf([repairPassage(text).passage]).map((link) => `${link.kind} ${link.url}`);

describe('links', () => {
  test.each<[string, string[]]>([
    ['Code: https://github.com/x/y.', ['code https://github.com/x/y']],
    ['(github.com/x/y)', ['code https://github.com/x/y']],
    ['See www.x.org, please', ['other https://www.x.org']],
    ['Project Page: limit-of-RLVR.github.io', ['project https://limit-of-rlvr.github.io']],
    ['see: https://youtu.be/nXBWmzFrj5s', ['video https://youtu.be/nXBWmzFrj5s']],
    ['at https://sites.google.com/view/d5rl/', ['project https://sites.google.com/view/d5rl/']],
    ['at https://sites.google.com/view/oppo .', ['project https://sites.google.com/view/oppo']],
    ['from https://huggingface.co/datasets/a/b', ['data https://huggingface.co/datasets/a/b']],
    ['in arxiv.org/abs/2406.00001.', ['other https://arxiv.org/abs/2406.00001']],
    ['at https://en.wikipedia.org/wiki/Go_(game).', ['other https://en.wikipedia.org/wiki/Go_(game)']],
    ['Videos are at people.edu/~name/', ['video https://people.edu/~name/']],
    [
      'The code is at https://lab.org/x and data at http://lab.org/y',
      ['code https://lab.org/x', 'data http://lab.org/y'],
    ],
    ['https://GitHub.com/x/y and http://github.com/x/y/', ['code https://github.com/x/y']],
    ['at \\url{https://a.org/b\\_c}', ['other https://a.org/b_c']],
    ['https://github. com/tudelft/PoseNet', ['code https://github.com/tudelft/PoseNet']],
    ['[https://a.org/x](https://a.org/x)', ['other https://a.org/x']],
    ['e.g. Node.js, file.txt, et.al, vs.the, a.b@c.org, and/or, javascript:alert(1), ftp://a.org/x', []],
  ])('%j has %j', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });

  test('the sentence reads on around the address', () => {
    const { text, marks } = repairPassage(
      'Available at https://sites.google.com/view/d5rl/. We hope',
    ).passage;
    expect(text).toBe('Available at sites.google.com/view/d5rl. We hope');
    expect(marks).toEqual([{ kind: 'link', start: 13, end: 39, url: 'https://sites.google.com/view/d5rl/' }]);
  });
});

describe('names', () => {
  test.each<[string, string, string[]]>([
    ['DisCO: Reinforcing Models', '', ['DisCO']],
    ['B-Coder: Value-Based Learning', '', ['B-Coder']],
    ['TÜLU 3: Pushing Frontiers', 'we introduce TÜLU 3, a family', ['TÜLU 3']],
    ['NeoRL-2: Near Real-World', '', ['NeoRL-2']],
    ['Use Your INSTINCT: INSTruction optimization', '', ['INSTINCT']],
    ['Beyond Reward: Offline Preference', '', []],
    ['Dual RL: Unification', 'We study RL, LLMs and RLHF.', []],
    ['RLHF: A Survey', 'We introduce RLHF (reinforcement learning).', []],
    ['A Title', 'algorithm, called mirror descent policy optimization (MDPO).', ['MDPO']],
    ['A Title', 'We propose Exploratory Preference Optimization (XPO), which is', ['XPO']],
    ['A Title', 'We introduce Contrastive Policy Gradient, or CoPG, a simple', ['CoPG']],
    ['A Title', 'we propose a new discriminator-free method ReCOIL that', ['ReCOIL']],
    ['A Title', 'We propose a variant of DreamerV3 that is', []],
    ['A Title', 'a novel approach, named BRAIn, that', ['BRAIn']],
  ])('%j %j has %j', (title, abstract, names) => {
    expect(namesOf(title, abstract)).toEqual(names);
  });
});
