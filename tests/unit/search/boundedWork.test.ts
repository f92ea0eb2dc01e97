import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/search/createEngine';
import type { SearchText } from '../../../src/search/protocol';
import { ownPapers } from './ownDigest';

const COPIES = 4;

/** The own digest several times over, each copy in words of its own besides. */
const papers: readonly SearchText[] = Array.from({ length: COPIES }, (_, copy) =>
  ownPapers.map((paper) => ({ ...paper, title: `${paper.title} volume${copy}` })),
).flat();
const engine = createEngine(papers);

const pasted = ownPapers
  .map(({ title, abstract }) => `${title}\n${abstract}`)
  .join('\n')
  .slice(0, 10_000);

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz', (letter): [string, string] => [letter, letter]);

describe('whatever is typed or pasted, a report stays small', () => {
  it.each<[claim: string, query: string]>([
    ['one letter over and over', 'a '.repeat(2000)],
    ['one word without an end', 'a'.repeat(10_000)],
    ['quotation marks', '"'.repeat(10_000)],
    ['parentheses that open', '('.repeat(10_000)],
    ['parentheses that open words', '(a '.repeat(3000)],
    ['exclusions', '-a '.repeat(3000)],
    ['exclusions of a word', '-policy '.repeat(1200)],
    ['phrases', '"a" '.repeat(3000)],
    ['phrases that are not alike', pasted.replaceAll(/(\S+ \S+)\s/g, '"$1" ')],
    ['alternatives', 'a OR '.repeat(3000)],
    ['alternatives of words', pasted.replaceAll(/\s+/g, ' OR ')],
    ['fields', 'title:policy '.repeat(800)],
    ['fields of words', pasted.replaceAll(/\s+/g, ' abstract:')],
    ['topics', Array.from({ length: 1000 }, (_, at) => `topic:t${at}`).join(' ')],
    ['keys that wait', 'has: title: '.repeat(1000)],
    ['what many titles begin with', 'reinforcement learn'],
    ['what many names begin with', 'se'],
    ['a page', pasted],
    ['a page and more', pasted + pasted],
    [
      'words that are slips',
      Array.from(
        { length: 900 },
        (_, at) => `polcy${'abcdefghij'.charAt(at % 10)}${'klmnopqrst'.charAt(at % 7)}`,
      ).join(' '),
    ],
    ...LETTERS,
  ])('%s', (_, query) => {
    const { terms, hints, suggestions, ranked, near, highlightTerms } = engine.search(query);
    expect(terms.length).toBeLessThanOrEqual(200);
    expect(hints.length).toBeLessThanOrEqual(50);
    expect(suggestions.length).toBeLessThanOrEqual(5);
    expect(new Set([...ranked, ...near]).size).toBe(ranked.length + near.length);
    expect(ranked.length + near.length).toBeLessThanOrEqual(papers.length);
    for (const { stems, runs } of [highlightTerms.title, highlightTerms.abstract]) {
      expect(stems.size).toBeLessThanOrEqual(600);
      expect(runs.length).toBeLessThanOrEqual(100);
    }
    for (const { forms } of terms) expect(forms.length).toBeLessThanOrEqual(30);
  });
});
