import type { CatalogPaper } from '../catalog/catalog';
import { isStopWord } from '../query/stopWords';
import { splitWords } from '../query/words';

/** A pair of words in more titles than this is the catalog's subject, and finds too many papers for an example. */
const COMMON_SHARE = 0.12;

/**
 * Up to three searches that find something in these papers: the pair of words that most titles share, and
 * two names that papers give their methods.
 */
export function exampleQueries(papers: readonly CatalogPaper[]): string[] {
  const names = papers
    .flatMap((paper) => paper.names.slice(0, 1))
    .filter((name) => name.length >= 4 && name.length <= 16);
  const chosen = [names[Math.floor(names.length * 0.4)], names[Math.floor(names.length * 0.8)]];
  const queries = [commonPair(papers), ...chosen].filter((query) => query !== undefined);
  return [...new Set(queries)];
}

function commonPair(papers: readonly CatalogPaper[]): string | undefined {
  const counts = new Map<string, { titles: number; goesOn: number }>();
  for (const paper of papers) {
    for (const [pair, goesOn] of new Map(pairs(paper.title.text))) {
      const count = counts.get(pair) ?? { titles: 0, goesOn: 0 };
      counts.set(pair, { titles: count.titles + 1, goesOn: count.goesOn + (goesOn ? 1 : 0) });
    }
  }
  const most = papers.length * COMMON_SHARE;
  // "deep reinforcement" is an incomplete term.
  const telling = [...counts].filter(
    ([, { titles, goesOn }]) => titles >= 2 && titles <= most && goesOn * 2 <= titles,
  );
  return telling.toSorted((a, b) => b[1].titles - a[1].titles || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/**
 * Neighbouring words of a title, four letters or more each, no stop words between or among them, and
 * whether the next word goes on from them.
 */
function pairs(title: string): [pair: string, goesOn: boolean][] {
  const words = splitWords(title).map(({ start, end }) => title.slice(start, end).toLowerCase());
  return words.flatMap((word, place): [string, boolean][] => {
    const next = words[place + 1];
    return tells(word) && tells(next) ? [[`${word} ${next}`, tells(words[place + 2])]] : [];
  });
}

function tells(word: string | undefined): word is string {
  return word !== undefined && /^\p{L}{4,}$/u.test(word) && !isStopWord(word);
}
