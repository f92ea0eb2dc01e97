import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shownSnippet } from '../../../src/app/features/results/shownSnippet';
import { parseDigest } from '../../../src/formats/text/parseDigest';
import { highlightWords } from '../query/highlightWords';

const { papers } = parseDigest(readFileSync('data/hugging-face-papers.txt', 'utf8'), 'digest');

describe('the snippet of a row', () => {
  it.each(['horizon', 'exploration', 'efficiency', 'hacking', 'safety'])(
    'shows “%s” within the room it has, in every paper that says it',
    (word) => {
      const highlightTerms = highlightWords(word);
      const snippets = papers.map(({ abstract }) => shownSnippet(abstract.text, highlightTerms, 50));
      const matching = snippets.filter((one) => one !== undefined && one.matches.length > 0);
      expect(matching.length).toBeGreaterThan(0);
      for (const snippet of matching) {
        const start = snippet?.window.start ?? 0;
        const seen = snippet?.matches.find((match) => match.start >= start && match.end <= start + 75);
        expect(seen).toBeDefined();
      }
    },
  );

  it('begins at a word and keeps what it can of a short end', () => {
    const text =
      'The methods that we study here have to work with very large state spaces and time horizons.';
    const snippet = shownSnippet(text, highlightWords('horizons'), 40);
    expect(text.slice(snippet?.window.start)).toBe('very large state spaces and time horizons.');
    expect(snippet?.cut).toBe(true);
  });

  it('is the whole sentence when its match is near the beginning, or when nothing is asked', () => {
    const text = 'Horizons are long. Nothing else matters here.';
    expect(shownSnippet(text, highlightWords('horizon'), 40)?.cut).toBe(false);
    expect(shownSnippet(text, highlightWords(), 5)).toMatchObject({ window: { start: 0 }, cut: false });
  });

  it('is cut at a letter where a text has no spaces', () => {
    const text = `${'强化学习'.repeat(30)}reward`;
    const snippet = shownSnippet(text, highlightWords('reward'), 40);
    const first = snippet?.matches[0];
    if (first !== undefined && snippet !== undefined)
      expect(first.start - snippet.window.start).toBeLessThan(41);
  });

  it('never begins or ends inside a word, a match or a letter', () => {
    const piece = fc.constantFrom(
      'reward',
      'over-optimisation',
      'e.g.',
      'A.',
      'reward.',
      '强化',
      '👩‍🔬',
      'é',
      'x'.repeat(50),
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom(' ', ' ', ''),
        fc.nat(100),
        (pieces, space, room) => {
          const text = pieces.join(space);
          const snippet = shownSnippet(text, highlightWords('reward optimisation'), room);
          if (snippet === undefined) return;
          const { window, matches } = snippet;
          for (const edge of [window.start, window.end]) {
            expect(matches.filter(({ start, end }) => start < edge && edge < end)).toEqual([]);
            const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
            expect([...letters.map(({ index }) => index), text.length]).toContain(edge);
          }
          const before = text.slice(0, window.start);
          if (snippet.cut && /\S$/.test(before))
            expect(/\S*$/.exec(before)?.[0].length ?? 0).toBeGreaterThan(30);
        },
      ),
    );
  });
});
