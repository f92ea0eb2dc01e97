import { foldTitle } from '../digest/identity';
import type { CitedPaper } from './citedPaper';
import { oneLine } from './plainText';

/** Of the words before the id: enough to know the paper by, short enough to be typed in a \cite. */
const WORDS_LENGTH = 24;
/** Say nothing of a paper when they lead its title. */
const EMPTY_WORDS = /^(?:(?:the|an?|on)-)+(?=.)/;

/**
 * What a paper is cited by: "disco-reinforcing-large-srenq071xq". Lower-case ASCII letters, digits and hyphens,
 * a letter first, which BibTeX, \cite, RIS and CSL all take. The id makes it unique in every set; both it
 * and the words are drawn from the folded title alone, so a key is the same in every export, whatever the
 * set, its order or the spelling of the title.
 */
export function citationKey({ id, title }: Pick<CitedPaper, 'id' | 'title'>): string {
  const words = cutAtHyphen(asciiWords(oneLine(title)).replace(EMPTY_WORDS, ''), WORDS_LENGTH);
  if (words === '') return `paper-${id}`;
  return `${/^[a-z]/.test(words) ? words : `paper-${words}`}-${id}`;
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
