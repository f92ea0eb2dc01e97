import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardDrawing } from '../../../../src/site/surfaces/cardDrawing';
import type { CardFacts } from '../../../../src/site/surfaces/cardDrawing';
import { placeTopics } from '../../../../src/site/surfaces/cardTopics';
import { fitTitle } from '../../../../src/site/surfaces/fitTitle';
import { loadTinos } from '../../../../src/site/surfaces/typeface';
import { ownCatalog } from './ownFacts';

const faces = { roman: await loadTinos('normal'), italic: await loadTinos('italic') };
const face = faces.roman;
const { digests, topics } = ownCatalog;

/** Words of letters of three scripts, figures and signs; some are wider than any line. */
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('aeinrstMWéßŁжЯβω0-7&<x')), minLength: 1, maxLength: 12 }),
  fc.constantFrom('W'.repeat(90), 'optimization', 'A'),
);
const phrase = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
const color = fc.constantFrom('#0072b2', '#009e73');
const facts: fc.Arbitrary<CardFacts> = fc.record({
  digests: fc.array(fc.record({ id: phrase, byline: phrase, date: phrase }), { maxLength: 3 }),
  papers: fc.nat(100_000),
  topics: fc.array(fc.record({ name: phrase, color }), { maxLength: 25 }),
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The points of each outline of text. */
function outlines(svg: string): Point[][] {
  return [...svg.matchAll(/ d="(M[\d. MLQCZ-]*)"/g)].map(([, d = '']) => {
    const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
    return numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? Number.NaN }] : []));
  });
}

/** The heights of the two rules. */
function rules(svg: string): number[] {
  return [...svg.matchAll(/ d="M80 ([\d.]+)h1040v2/g)].map(([, y]) => Number(y));
}

/** How many topics a card names, if these are its topics. */
function dots(names: readonly string[]): number {
  const named = names.map((name) => ({ name, color: '#0072b2' }));
  return cardDrawing({ digests, papers: 77, topics: named }, faces).split('<circle ').length - 1;
}

describe('a card', () => {
  it('keeps all its words within its margins, and off its rules, whatever they are', () => {
    fc.assert(
      fc.property(facts, (card) => {
        const svg = cardDrawing(card, faces);
        expect(svg).not.toContain('NaN');
        const lines = rules(svg);
        expect(lines).toHaveLength(2);
        for (const outline of outlines(svg)) {
          const [x, y] = [outline.map((point) => point.x), outline.map((point) => point.y)];
          expect(Math.min(...x)).toBeGreaterThanOrEqual(79);
          expect(Math.max(...x)).toBeLessThanOrEqual(1121);
          expect(Math.min(...y)).toBeGreaterThanOrEqual(60);
          expect(Math.max(...y)).toBeLessThanOrEqual(580);
          for (const rule of lines) expect(Math.min(...y) > rule + 8 || Math.max(...y) < rule - 8).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('tells how many papers there are where it cannot set the title', () => {
    const unnamed = cardDrawing({ digests: [], papers: 77, topics }, faces);
    for (const id of ['机器学习', 'papers-😀', 'שלום', 'a\u200fb']) {
      expect(cardDrawing({ digests: [{ id }], papers: 77, topics }, faces)).toBe(unnamed);
    }
    expect(cardDrawing({ digests, papers: 77, topics }, faces)).not.toBe(unnamed);
  });

  it('leaves out a byline and a date that it cannot set', () => {
    const [id] = digests.map((digest) => digest.id);
    if (id === undefined) expect.fail('no digest');
    const plain = cardDrawing({ digests: [{ id }], papers: 77, topics }, faces);
    expect(cardDrawing({ digests: [{ id, byline: '张伟', date: '6月' }], papers: 77, topics }, faces)).toBe(
      plain,
    );
    expect(
      cardDrawing({ digests: [{ id, byline: 'AK', date: 'Jun 13' }], papers: 77, topics }, faces),
    ).not.toBe(plain);
  });

  it('gives a dot to each topic that it names', () => {
    expect(dots([])).toBe(0);
    expect(dots(['RLHF', 'Safety', '強化学習'])).toBe(2);
    expect(dots(topics.map(({ name }) => name))).toBeGreaterThanOrEqual(7);
  });
});

describe('a title', () => {
  const measures = { width: 1040, height: 180, leading: 1.12, capital: 0.655 };

  it('is on three lines at most, each within the width, all of it or cut with an ellipsis', () => {
    fc.assert(
      fc.property(phrase, fc.constantFrom(20, 180, 500), (title, height) => {
        const { size, lines } = fitTitle(title, { ...measures, height }, face);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(face.width(line, size)).toBeLessThanOrEqual(measures.width);
        const squeezed = lines.join('').replaceAll(' ', '');
        const whole = title.replaceAll(' ', '');
        if (squeezed.endsWith('…')) expect(whole.startsWith(squeezed.slice(0, -1))).toBe(true);
        else expect(squeezed).toBe(whole);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['Hugging Face Papers', 1],
    ['Proceedings of the International Conference on Machine Learning', 2],
  ])('“%s” takes %i lines, in words', (title, count) => {
    const { lines } = fitTitle(title, measures, face);
    expect(lines).toHaveLength(count);
    expect(lines.join(' ')).toBe(title);
  });

  it('is smaller the longer it is', () => {
    const sizes = [1, 3, 8, 14].map((words) => fitTitle('Reinforcement '.repeat(words), measures, face).size);
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(new Set(sizes).size).toBeGreaterThan(2);
  });
});

describe('the names of topics', () => {
  const measures = { width: 1040, rows: 2, size: 28, indent: 24, gap: 36 };

  it('are in two rows at most, in order, none over another, and those left out are counted', () => {
    const named = fc.array(fc.record({ name: fc.oneof(word, fc.constant('強化')), color }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(named, (all) => {
        const rows = placeTopics(all, measures, face);
        expect(rows.length).toBeLessThanOrEqual(2);
        const shown = rows.flat().filter((name) => name.color !== undefined);
        const rest = rows.flat().filter((name) => name.color === undefined);
        const settable = all.filter(({ name }) => face.sets(name)).map(({ name }) => name);
        expect(shown.map(({ text }) => text)).toEqual(settable.slice(0, shown.length));
        const left = all.length - shown.length;
        if (shown.length > 0) {
          expect(rest.map(({ text }) => text)).toEqual(left > 0 ? [`and ${left} more`] : []);
        }
        for (const row of rows) {
          const ends = row.map(({ x, text, color: dot }) => {
            return x + face.width(text, measures.size) + (dot === undefined ? 0 : measures.indent);
          });
          row.forEach(({ x }, at) => expect(x).toBeGreaterThanOrEqual(ends[at - 1] ?? 0));
          expect(Math.max(...ends)).toBeLessThanOrEqual(measures.width);
        }
      }),
    );
  });
});

describe('an outline', () => {
  it('is drawn whole for a long run of one letter', () => {
    // The library's own path data broke off here.
    const letters = face.outline('x'.repeat(43), 80, 300, 50);
    expect(letters.split('M')).toHaveLength(44);
    expect(letters).toMatch(/^[\d. MLQCZ-]+$/);
  });

  it('is that of the composed letter', () => {
    expect(face.sets('Re\u0301sume\u0301')).toBe(true);
    expect(face.outline('e\u0301', 0, 100, 50)).toBe(face.outline('é', 0, 100, 50));
  });
});
