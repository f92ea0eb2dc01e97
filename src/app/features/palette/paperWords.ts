import type { CatalogPaper } from '../../../catalog/catalog';
import { splitWords } from '../../../query/words';

/** The folded words of a paper's title and of each of its names. */
export interface PaperWords {
  readonly title: readonly string[];
  readonly names: readonly (readonly string[])[];
}

const cache = new WeakMap<readonly CatalogPaper[], readonly PaperWords[]>();

/** The words of all papers, in their order. Cached for a catalog, because splitting 5,000 titles takes some 20 ms. */
export function paperWords(papers: readonly CatalogPaper[]): readonly PaperWords[] {
  const known = cache.get(papers);
  if (known !== undefined) return known;
  const words = papers.map(({ title, names }) => ({ title: wordsOf(title.text), names: names.map(wordsOf) }));
  cache.set(papers, words);
  return words;
}

/** The folded words of a text. */
export function wordsOf(text: string): readonly string[] {
  return splitWords(text).map((word) => word.text);
}
