import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../src/formats/text/parseDigest';
import { nearestPapers } from '../../../src/search/nearestPapers';
import { paperVectors } from '../../../src/search/paperVectors';
import { relatedPapers } from '../../../src/search/relatedPapers';
import { stemText } from '../../../src/search/stemText';
import { paper } from './papers';

const PAPERS = [
  paper(
    'Reward models and overoptimization',
    'Overoptimization of a reward model, and how reward models fail.',
  ),
  paper('Confronting Overoptimization', 'Composite reward models: overoptimization again.'),
  paper('Haptic rendering', 'Haptics for surgeons; rendering of touch.'),
  paper('Touch and haptics', 'We study haptic touch.'),
  paper('Whales', 'Songs of the sea.'),
];

describe('the papers related to another', () => {
  const related = relatedPapers(PAPERS);

  it.each([
    [0, [1]],
    [1, [0]],
    [2, [3]],
    [3, [2]],
    [4, []],
  ])('of no. %i are %j', (ordinal, others) => {
    expect(related[ordinal]?.map((one) => one.paper)).toEqual(others);
  });

  it('share words as most papers spell them, weightiest first', () => {
    expect(related[0]?.[0]?.terms).toEqual(['overoptimization', 'reward', 'models']);
    expect(related[2]?.[0]?.terms).toEqual(['haptics', 'touch']);
  });

  it('share no compound beside its parts', () => {
    const [[first] = []] = relatedPapers([
      paper('Off-policy games', 'Off-policy play.'),
      paper('Off-policy robots', 'An off-policy arm.'),
      paper('Whales'),
    ]);
    expect(first?.terms).toEqual(['policy']);
  });

  it('share no word that each says once in passing', () => {
    const [[first] = []] = relatedPapers([
      paper('Haptic gloves', 'Haptic gloves, presented briefly.'),
      paper('Haptic boots', 'Haptic boots, presented at length.'),
      paper('Whales'),
    ]);
    expect(first?.terms).toEqual(['Haptic']);
  });

  it('share no half of a compound nor a letter when they share whole words', () => {
    const [[first] = []] = relatedPapers([
      paper('Non-convex games', 'A k by non-convex play: games, k.'),
      paper('Non-convex robots', 'Games of k for non-convex arms, k games.'),
      paper('Whales'),
    ]);
    expect(first?.terms).toEqual(['games']);
  });
});

describe('in the digest of the project', () => {
  const text = readFileSync(new URL('../../../data/hugging-face-papers.txt', import.meta.url), 'utf8');
  const texts = parseDigest(text, 'hugging-face-papers').papers.map(({ title, abstract, names }) => ({
    title: title.text,
    abstract: abstract.text,
    names,
  }));
  const related = relatedPapers(texts);
  const placeOf = (title: string): number => texts.findIndex((one) => one.title.startsWith(title));
  const titles = (ordinal: number): string[] =>
    (related[ordinal] ?? []).map(({ paper: other }) => texts[other]?.title ?? '');

  it.each([
    ['Self-Improving Robust Preference Optimization', 'Exploratory Preference Optimization'],
    [
      'The Surprising Effectiveness of Negative Reinforcement',
      'Does Reinforcement Learning Really Incentivize',
    ],
    ['A Study of Bayesian Neural Network Surrogates', 'A Tutorial on Bayesian Optimization'],
    ['The Alignment Ceiling', 'Objective Mismatch in Model-based Reinforcement Learning'],
  ])('“%s” is beside “%s”', (title, other) => {
    expect(titles(placeOf(title))).toContainEqual(expect.stringMatching(`^${other}`));
  });

  it('nearly every paper has another beside it, and no more than six', () => {
    expect(related).toHaveLength(77);
    expect(related.filter((others) => others.length > 0).length).toBeGreaterThan(70);
    expect(Math.max(...related.map((others) => others.length))).toBe(6);
  });

  it('every shared word is in both papers, in one form or another', () => {
    related.forEach((others, ordinal) => {
      for (const { paper: other, terms } of others) {
        expect(terms.length).toBeLessThanOrEqual(4);
        const both = [ordinal, other].map((one) => stemText(`${texts[one]?.title} ${texts[one]?.abstract}`));
        for (const term of terms) {
          for (const stems of both) expect(stems.split(/[ |]/)).toContain(stemText(term));
        }
      }
    });
  });
});

const WORDS = ['policy', 'reward', 'off-policy', 'robot', 'the', 'haptic', 'TÜLU', '学习', 'GPT-4', ''];
const papers = fc.array(
  fc
    .tuple(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }),
    )
    .map(([title, abstract]) => paper(title.join(' '), abstract.join(' '))),
  { maxLength: 12 },
);

describe('whatever the papers', () => {
  it('none is related to itself, none twice, and all share a word', () => {
    fc.assert(
      fc.property(papers, (list) => {
        const related = relatedPapers(list);
        expect(related).toHaveLength(list.length);
        related.forEach((others, ordinal) => {
          const ordinals = others.map((other) => other.paper);
          expect(ordinals).not.toContain(ordinal);
          expect(new Set(ordinals).size).toBe(ordinals.length);
          for (const { terms } of others) expect(terms.length).toBeGreaterThan(0);
        });
      }),
    );
  });

  it('the nearest are those of an exhaustive comparison', () => {
    fc.assert(
      fc.property(papers, (list) => {
        const vectors = paperVectors(list);
        const row = (ordinal: number): Map<number, number> => {
          const places = Array.from(vectors.terms.keys()).slice(
            vectors.starts[ordinal],
            vectors.starts[ordinal + 1],
          );
          return new Map(places.map((place) => [vectors.terms[place] ?? 0, vectors.weights[place] ?? 0]));
        };
        nearestPapers(vectors, 3).forEach((near, ordinal) => {
          const likeness = list.map((_, other) => {
            if (other === ordinal) return 0;
            const mine = row(ordinal);
            return [...row(other)].reduce((sum, [term, weight]) => sum + weight * (mine.get(term) ?? 0), 0);
          });
          const best = likeness.filter((value) => value > 0).toSorted((a, b) => b - a);
          expect(near.map((one) => one.likeness.toFixed(5))).toEqual(
            best.slice(0, 3).map((value) => value.toFixed(5)),
          );
          for (const { ordinal: other, likeness: value } of near) {
            expect(value).toBeCloseTo(likeness[other] ?? 0, 5);
            expect(value).toBeLessThanOrEqual(1.000001);
          }
        });
      }),
    );
  });
});
