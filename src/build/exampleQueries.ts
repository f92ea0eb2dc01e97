import type { CatalogPaper } from '../catalog/catalog';
import { isStopWord } from '../query/stopWords';
import { splitWords } from '../query/words';

/** A pair of words in more titles than this share is the catalog's subject, and finds too much to show anything. */
const COMMON_SHARE = 0.12;

/**
 * Up to three searches that find something in these papers: the pair of words that most titles share, and
 * two names that papers give their methods, spelt as people type them.
 */
export function exampleQueries(papers: readonly CatalogPaper[]): string[] {
  const names = papers
    .flatMap((paper) => paper.names.slice(0, 1))
    .filter((name) => name.length >= 4 && name.length <= 16);
  const chosen = [names[Math.floor(names.length * 0.4)], names[Math.floor(names.length * 0.8)]];
  const queries = [commonPair(papers), ...chosen].filter((query) => query !== undefined);
  return [...new Set(queries.map((query) => query.toLowerCase()))];
}

function commonPair(papers: readonly CatalogPaper[]): string | undefined {
  const counts = new Map<string, number>();
  for (const paper of papers) {
    for (const pair of new Set(pairs(paper.title.text))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const most = papers.length * COMMON_SHARE;
  const telling = [...counts].filter(([, count]) => count >= 2 && count <= most);
  return telling.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** Neighbouring words of a title, four letters or more each, no stop words between or among them. */
function pairs(title: string): string[] {
  const words = splitWords(title).map(({ start, end }) => title.slice(start, end).toLowerCase());
  return words.flatMap((word, place) => {
    const next = words[place + 1];
    return tells(word) && tells(next) ? [`${word} ${next}`] : [];
  });
}

function tells(word: string | undefined): word is string {
  return word !== undefined && /^\p{L}{4,}$/u.test(word) && !isStopWord(word);
}
