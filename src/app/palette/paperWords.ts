import type { CatalogPaper } from '../../catalog/catalog';
import { splitWords } from '../../query/words';

/** The words of a paper's title and of each of its names, folded. */
export interface PaperWords {
  readonly title: readonly string[];
  readonly names: readonly (readonly string[])[];
}

const made = new WeakMap<readonly CatalogPaper[], readonly PaperWords[]>();

/** The words of all papers, by ordinal. Cut once for a catalog: 5,000 titles take some 20 ms. */
export function paperWords(papers: readonly CatalogPaper[]): readonly PaperWords[] {
  const known = made.get(papers);
  if (known !== undefined) return known;
  const words = papers.map(({ title, names }) => ({ title: wordsOf(title.text), names: names.map(wordsOf) }));
  made.set(papers, words);
  return words;
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return splitWords(text).map((word) => word.text);
}
