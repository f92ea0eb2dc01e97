import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldTitle, idFromSlug, isPaperId, paperId, slug } from '../../../src/model/identity';

test.each([
  ['TÜLU 3: Pushing  Frontiers', 'tulu 3 pushing frontiers'],
  ['ﬁne — “Tuning”', 'fine tuning'],
  ['CAD²RL', 'cad2rl'],
  ['强化学习', '强化学习'],
  ['हिन्दी', 'हिन्दी'.normalize('NFKD')],
  ['!?', ''],
])('folds %j to %j', (title, folded) => {
  expect(foldTitle(title)).toBe(folded);
});

test('an id is the same for every spelling of a title, and is pinned: links out in the world hold it', () => {
  expect(paperId('Mirror Descent Policy Optimization')).toBe(
    paperId('  mirror-descent policy OPTIMIZATION. '),
  );
  expect(paperId('Mirror Descent Policy Optimization')).toMatchInlineSnapshot(`"prhg4zm1kp"`);
});

test('a slug is the folded title cut at a word, then the id', () => {
  const title =
    'Reinforcement Learning in the Era of LLMs: What is Essential? What is needed? An RL Perspective';
  const id = paperId(title);
  expect(slug(title, id)).toBe(`reinforcement-learning-in-the-era-of-llms-what-is-essential-${id}`);
  expect(slug('!?', paperId('!?'))).toBe(paperId('!?'));
});

test('titles of no letter, of other scripts and of one endless word have ids and slugs of their own', () => {
  const titles = [
    '!?',
    '?!',
    '强化学习',
    '强化学',
    'обучение',
    'تعلم',
    '数'.repeat(90),
    '数'.repeat(91),
    '😀',
    '😁',
  ];
  expect(new Set(titles.map(paperId)).size).toBe(titles.length);
  for (const title of titles) expect(idFromSlug(slug(title, paperId(title)))).toBe(paperId(title));
});

test.each(['', 'abc', 'no-id-here', 'ABCDEFGHJK', 'a-0123456i89', 'x0123456789'])('%j has no id', (text) => {
  expect(idFromSlug(text)).toBeUndefined();
});

test('any title gives a valid id that its slug gives back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const id = paperId(title);
      expect(isPaperId(id)).toBe(true);
      expect(idFromSlug(slug(title, id))).toBe(id);
      expect(idFromSlug(`corrected-title-${id}`)).toBe(id);
    }),
  );
});

test('200,000 similar titles have as many ids', () => {
  const ids = new Set(Array.from({ length: 200_000 }, (_, index) => paperId(`On Rewards ${index}`)));
  expect(ids.size).toBe(200_000);
});

test('the folder of ids needs no formula library: the page may load it', () => {
  const source = readFileSync(new URL('../../../src/model/identity.ts', import.meta.url), 'utf8');
  expect([...source.matchAll(/^import (?!type)/gm)]).toEqual([]);
});
