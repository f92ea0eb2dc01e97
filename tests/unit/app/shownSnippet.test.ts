import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shownSnippet } from '../../../src/app/explore/shownSnippet';
import { parseDigest } from '../../../src/digest/parseDigest';
import { soughtWords } from '../query/soughtWords';

const { papers } = parseDigest(readFileSync('data/hugging-face-papers.txt', 'utf8'), 'digest');

describe('the snippet of a row', () => {
  it.each(['horizon', 'exploration', 'efficiency', 'hacking', 'safety'])(
    'shows “%s” within the room it has, in every paper that says it',
    (word) => {
      const sought = soughtWords(word);
      const snippets = papers.map(({ abstract }) => shownSnippet(abstract.text, sought, 50));
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
    const snippet = shownSnippet(text, soughtWords('horizons'), 40);
    expect(text.slice(snippet?.window.start)).toBe('very large state spaces and time horizons.');
    expect(snippet?.cut).toBe(true);
  });

  it('is the whole sentence when its match is near the beginning, or when nothing is asked', () => {
    const text = 'Horizons are long. Nothing else matters here.';
    expect(shownSnippet(text, soughtWords('horizon'), 40)?.cut).toBe(false);
    expect(shownSnippet(text, soughtWords(), 5)).toMatchObject({ window: { start: 0 }, cut: false });
  });
});
