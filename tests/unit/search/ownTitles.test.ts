import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../src/formats/text/parseDigest';
import { createEngine } from '../../../src/search/createEngine';

const text = readFileSync(new URL('../../../data/hugging-face-papers.txt', import.meta.url), 'utf8');
const papers = parseDigest(text, 'hugging-face-papers').papers.map(({ title, abstract, names }) => {
  return { title: title.text, abstract: abstract.text, names };
});
const engine = createEngine(papers);

describe('a title of the own digest finds its paper first', () => {
  it.each<[claim: string, typed: (title: string) => string]>([
    ['as it is', (title) => title],
    ['in small letters', (title) => title.toLowerCase()],
    ['without accents', (title) => title.normalize('NFD').replace(/\p{M}/gu, '')],
    ['without punctuation', (title) => title.replace(/[^\p{L}\p{N}\s]/gu, '')],
    ['with spaces for punctuation', (title) => title.replace(/[^\p{L}\p{N}\s]/gu, ' ')],
    ['with a space after it', (title) => `${title} `],
    ['without its last letter', (title) => title.slice(0, -1)],
  ])('%s', (_, typed) => {
    const wrong = papers.filter(({ title }, ordinal) => engine.search(typed(title)).ranked[0] !== ordinal);
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });
});
