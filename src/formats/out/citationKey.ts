import { foldTitle } from '../../model/identity';
import type { CitedPaper } from './citedPaper';
import { oneLine } from './plainText';

/** Enough to recognise a paper, short enough to type in a \cite. */
const MOST_WORDS = 3;
const LONGEST_KEY = 30;
/** Words that do not identify a paper. */
const EMPTY_WORDS = new Set(
  'a an the of on in for to and or with from by via at is are as its do does be can towards toward'.split(
    ' ',
  ),
);
/** Characters of the id for papers with the same words: 20 bits. */
const SHORT_ID = 4;
const WHOLE_ID = 10;

/**
 * What each paper is cited by: "disco-reinforcing-large". Lower-case ASCII letters, digits and hyphens, a letter
 * first, which BibTeX, \cite, RIS and CSL all take. A key is made of the words of the title, so it is the same in every
 * export. Papers of one export whose words are the same get the beginning of their id as well, and so do titles of
 * one word or none, which other exports are likely to have too.
 */
export function citationKeys(papers: readonly Pick<CitedPaper, 'id' | 'title'>[]): string[] {
  const words = papers.map(({ title }) => keyWords(title));
  const idsByWords = new Map<string, Set<string>>();
  papers.forEach(({ id }, at) => {
    const own = words[at] ?? '';
    idsByWords.set(own, (idsByWords.get(own) ?? new Set()).add(id));
  });
  const lengths = new Map(Array.from(idsByWords, ([own, ids]) => [own, idLength(own, ids)]));
  return papers.map(({ id }, at) => {
    const own = words[at] ?? '';
    const length = lengths.get(own) ?? 0;
    return length === 0 ? own : `${own}-${id.slice(0, length)}`;
  });

  /** How many characters of an id distinguish these, from one another and from words that look like one. */
  function idLength(own: string, ids: ReadonlySet<string>): number {
    if (ids.size === 1 && /-./.test(own)) return 0;
    for (let length = SHORT_ID; length < WHOLE_ID; length++) {
      const short = new Set(Array.from(ids, (id) => id.slice(0, length)));
      if (short.size === ids.size && !Array.from(short).some((id) => idsByWords.has(`${own}-${id}`))) {
        return length;
      }
    }
    return WHOLE_ID;
  }
}

/** The first identifying words of a title; "paper" when it has none in ASCII. */
function keyWords(title: string): string {
  const all = asciiWords(oneLine(title)).split('-');
  const telling = all.filter((word) => !EMPTY_WORDS.has(word));
  const chosen = (telling.length === 0 ? all : telling).slice(0, MOST_WORDS).join('-');
  const words = cutAtHyphen(chosen, LONGEST_KEY);
  if (words === '') return 'paper';
  return /^[a-z]/.test(words) ? words : `paper-${words}`;
}

/** The words of a text in lower-case ASCII letters and digits, joined by hyphens; '' when it has none. */
export function asciiWords(text: string): string {
  return foldTitle(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
}

/** Hyphenated words, at most so many characters of them: whole words, unless the first alone is too long. */
export function cutAtHyphen(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.lastIndexOf('-', length);
  return words.slice(0, cut > 0 ? cut : length);
}
