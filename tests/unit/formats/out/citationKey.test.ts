import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperId } from '../../../../src/model/identity';
import { citationKeys } from '../../../../src/formats/out/citationKey';
import { exportPapers } from '../../../../src/formats/out/formats';
import { ownPapers } from './ownPapers';
import { paperOf, trickyText } from './papers';

function keysIn(bibtex: string): string[] {
  return [...bibtex.matchAll(/^@misc\{(.+),$/gm)].map(([, key = '']) => key);
}

function keyOf(title: string): string | undefined {
  return citationKeys([paperOf({ title })])[0];
}

test.each([
  ['DisCO: Reinforcing Large Reasoning Models', /^disco-reinforcing-large$/],
  ['The Surprising Effectiveness of Negative Reinforcement', /^surprising-effectiveness$/],
  ['On the Expressivity of Rewards', /^expressivity-rewards$/],
  ['TÜLU 3: Pushing Frontiers in Post-Training', /^tulu-3-pushing$/],
  ['3D Worlds', /^paper-3d-worlds$/],
  ['强化学习', /^paper-[0-9a-z]{4}$/],
  ['On', /^on-[0-9a-z]{4}$/],
])('%j has a key that can be typed', (title, key) => {
  expect(keyOf(title)).toMatch(key);
});

test('a key is a letter, then letters, digits and hyphens', () => {
  fc.assert(
    fc.property(fc.uniqueArray(trickyText, { selector: (title) => paperId(title) }), (titles) => {
      const keys = citationKeys(titles.map((title) => paperOf({ title })));
      for (const key of keys) expect(key).toMatch(/^(?=.{1,48}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
      expect(new Set(keys).size).toBe(titles.length);
    }),
  );
});

test('a key does not change with the spelling of the title, nor with what else is known of the paper', () => {
  const key = keyOf('Mirror Descent Policy Optimization');
  expect(keyOf('mirror-descent  policy OPTIMIZATION.')).toBe(key);
  expect(citationKeys([paperOf({ title: 'Mirror Descent Policy Optimization', names: ['MDPO'] })])).toEqual([
    key,
  ]);
});

test('the keys of a file are those of its papers, whatever their order', () => {
  const forwards = keysIn(exportPapers('bibtex', ownPapers, ''));
  expect(forwards).toEqual(citationKeys(ownPapers));
  expect(keysIn(exportPapers('bibtex', ownPapers.toReversed(), ''))).toEqual(forwards.toReversed());
});

test('no two papers of a file share a key, of the 77 or of 5,000 that begin alike', () => {
  expect(new Set(citationKeys(ownPapers)).size).toBe(77);
  const titles = Array.from({ length: 5000 }, (_, at) => `On the Reward of Policy Optimization, Part ${at}`);
  expect(new Set(citationKeys(titles.map((title) => ({ id: paperId(title), title })))).size).toBe(5000);
});
