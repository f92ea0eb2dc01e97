import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/corpus/assemble';
import { parseDigest } from '../../../src/formats/text/parseDigest';
import { termsOf } from '../../../src/query/terms';
import { parseTopics } from '../../../src/topics/parseTopics';

const text = readFileSync('data/hugging-face-papers.txt', 'utf8');
const parsed = parseTopics(readFileSync('data/topics.yaml', 'utf8'), 'data/topics.yaml');
const rules = parsed.kind === 'topics' ? parsed.topics : [];
const own = parseDigest(text, 'own');

const stemsOf = (words: string): Set<string> => new Set(termsOf(words).map(({ stem }) => stem));

describe('a corpus', () => {
  const corpus = assemble([own], rules);

  it('has the texts, abstracts and details of its papers in the order of the papers', () => {
    expect(corpus.texts).toEqual(
      corpus.papers.map(({ title, names }, at) => ({
        title: title.text,
        abstract: corpus.abstracts[at]?.abstract.text,
        names,
      })),
    );
    expect(corpus.details.map(({ topics }) => topics.map(({ topic }) => topic))).toEqual(
      corpus.papers.map(({ topics }) => topics),
    );
    expect(corpus.details.map(({ lines }) => lines)).toEqual(
      own.papers.map(({ sources }) => sources.map(({ firstLine, lastLine }) => [firstLine, lastLine])),
    );
  });

  it('relates papers by words that both have, and none to itself', () => {
    const stems = corpus.texts.map(({ title, abstract }) => stemsOf(`${title} ${abstract}`));
    const pairs = corpus.details.flatMap(({ related }, at) =>
      related.map(({ paper, terms }) => ({ at, paper, terms })),
    );
    expect(pairs.length).toBeGreaterThan(200);
    for (const { at, paper, terms } of pairs) {
      expect(paper).not.toBe(at);
      for (const stem of terms.flatMap((term) => [...stemsOf(term)]))
        expect([stems[at]?.has(stem), stems[paper]?.has(stem)], stem).toEqual([true, true]);
    }
  });

  it('offers searches that its titles answer', () => {
    const titles = corpus.papers.map(({ title }) => title.text.toLowerCase());
    expect(corpus.examples).toHaveLength(3);
    for (const query of corpus.examples)
      expect(titles.filter((title) => title.includes(query.toLowerCase()))).not.toEqual([]);
  });

  it('of no papers is empty', () => {
    expect(assemble([], [])).toMatchObject({ papers: [], details: [], texts: [], examples: [], topics: [] });
  });
});

it('two digests give one paper where both list it, with both places and the longer abstract', () => {
  const body = text.slice(text.indexOf('DisCO:')).split('\n').slice(0, 3).join('\n');
  const other = parseDigest(`${body} It is longer by a sentence here.`, 'other');
  const corpus = assemble([own, other], rules);
  expect(corpus.papers).toHaveLength(own.papers.length);
  expect(corpus.digests.map(({ id, papers }) => `${id} ${papers}`)).toEqual(['own 77', 'other 1']);
  const at = corpus.papers.findIndex(({ id }) => id === other.papers[0]?.id);
  expect(corpus.papers[at]?.sources.map(({ digest }) => digest)).toEqual(['own', 'other']);
  expect(corpus.details[at]?.lines).toHaveLength(2);
  expect(corpus.texts[at]?.abstract).toMatch(/longer by a sentence here\.$/);
  expect(corpus.issues).toMatchObject([{ kind: 'duplicate-title' }]);
});
