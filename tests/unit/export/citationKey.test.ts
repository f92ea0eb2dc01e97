import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperId } from '../../../src/digest/identity';
import { citationKey } from '../../../src/export/citationKey';
import { exportPapers } from '../../../src/export/formats';
import { ownPapers } from './ownPapers';
import { paperOf, trickyText } from './papers';

function keysIn(bibtex: string): string[] {
  return [...bibtex.matchAll(/^@misc\{(.+),$/gm)].map(([, key = '']) => key);
}

test.each([
  ['DisCO: Reinforcing Large Reasoning Models', /^disco-reinforcing-large-[0-9a-z]{10}$/],
  ['The Surprising Effectiveness of Negative Reinforcement', /^surprising-effectiveness-[0-9a-z]{10}$/],
  ['On the Expressivity of Rewards', /^expressivity-of-rewards-[0-9a-z]{10}$/],
  ['TÜLU 3: Pushing Frontiers in Post-Training', /^tulu-3-pushing-frontiers-[0-9a-z]{10}$/],
  ['3D Worlds', /^paper-3d-worlds-[0-9a-z]{10}$/],
  ['强化学习', /^paper-[0-9a-z]{10}$/],
  ['On', /^on-[0-9a-z]{10}$/],
])('%j has a key that is known again', (title, key) => {
  expect(citationKey(paperOf({ title }))).toMatch(key);
});

test('a key is a letter, then letters, digits and hyphens, and ends in the id', () => {
  fc.assert(
    fc.property(trickyText, (title) => {
      const paper = paperOf({ title });
      expect(citationKey(paper)).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
      expect(citationKey(paper).endsWith(`-${paper.id}`)).toBe(true);
      expect(citationKey(paper).length).toBeLessThanOrEqual(42);
    }),
  );
});

test('a key does not change with the spelling of the title, nor with what else is known of the paper', () => {
  const key = citationKey(paperOf({ title: 'Mirror Descent Policy Optimization' }));
  expect(citationKey(paperOf({ title: 'mirror-descent  policy OPTIMIZATION.' }))).toBe(key);
  expect(citationKey(paperOf({ title: 'Mirror Descent Policy Optimization', names: ['MDPO'] }))).toBe(key);
});

test('the keys of a file are those of its papers, whatever their number and order', () => {
  const forwards = keysIn(exportPapers('bibtex', ownPapers, ''));
  expect(forwards).toEqual(ownPapers.map(citationKey));
  expect(keysIn(exportPapers('bibtex', ownPapers.toReversed(), ''))).toEqual(forwards.toReversed());
  expect(keysIn(exportPapers('bibtex', ownPapers.slice(5, 6), ''))).toEqual(forwards.slice(5, 6));
});

test('no two papers share a key, of the 77 or of 5,000 that begin alike', () => {
  expect(new Set(ownPapers.map(citationKey)).size).toBe(77);
  const titles = Array.from({ length: 5000 }, (_, at) => `On the Reward of Policy Optimization, Part ${at}`);
  expect(new Set(titles.map((title) => citationKey({ id: paperId(title), title }))).size).toBe(5000);
});
