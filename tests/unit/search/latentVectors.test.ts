import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latentVectors } from '../../../src/search/latentVectors';
import { likestTo } from '../../../src/search/likestPapers';
import { paperVectors } from '../../../src/search/paperVectors';

/** Two fields; the first two papers of each share no word, but words that stand beside the same others. */
const FIELDS = [
  'car engine',
  'automobile motor',
  'car automobile engine motor',
  'car motor driver',
  'automobile engine driver',
  'whale song',
  'dolphin call',
  'whale dolphin song call',
  'whale call sea',
  'dolphin song sea',
];

function vectorsOf(abstracts: readonly string[]): ReturnType<typeof paperVectors> {
  return paperVectors(abstracts.map((abstract) => ({ title: '', abstract })));
}

describe('latent vectors', () => {
  it('bring papers of one field together that share no word', () => {
    const { likeness } = latentVectors(vectorsOf(FIELDS), 2);
    expect(likeness(0, 1)).toBeGreaterThan(0.9);
    expect(likeness(5, 6)).toBeGreaterThan(0.9);
    expect(Math.abs(likeness(0, 5))).toBeLessThan(0.1);
  });

  it('keep every likeness when they have as many dimensions as there are papers', () => {
    const vectors = vectorsOf(FIELDS);
    const { likeness } = latentVectors(vectors, FIELDS.length);
    const words = likestTo(vectors, undefined);
    for (const ordinal of FIELDS.keys()) {
      for (const other of words(ordinal, FIELDS.length)) {
        expect(likeness(ordinal, other.paper)).toBeCloseTo(other.inWords, 4);
      }
    }
  });

  it('are the same each time, and numbers from -1 to 1 whatever the papers', () => {
    const papers = fc.array(fc.constantFrom(...FIELDS, '', 'alone', 'car car car'), { maxLength: 8 });
    fc.assert(
      fc.property(papers, fc.integer({ min: 1, max: 12 }), (list, dimensions) => {
        const once = latentVectors(vectorsOf(list), dimensions);
        const again = latentVectors(vectorsOf(list), dimensions);
        for (const one of list.keys()) {
          for (const other of list.keys()) {
            const likeness = once.likeness(one, other);
            expect(Math.abs(likeness)).toBeLessThanOrEqual(1.0001);
            expect(again.likeness(one, other)).toBe(likeness);
          }
        }
      }),
    );
  });

  it('settle the order of papers that share as many words', () => {
    const vectors = vectorsOf([...FIELDS, 'car radio', 'car radio whale', 'car radio motor']);
    const asked = FIELDS.length;
    const places = (latent: ReturnType<typeof latentVectors> | undefined): number[] => {
      const order = likestTo(vectors, latent)(asked, 20).map(({ paper }) => paper);
      return [asked + 1, asked + 2].map((paper) => order.indexOf(paper));
    };
    expect(places(undefined)).toEqual([0, 1]);
    expect(places(latentVectors(vectors, 2))).toEqual([1, 0]);
  });
});
