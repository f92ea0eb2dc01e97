import type { TextRange } from '../../../model/paper';
import { findMatches } from '../../../query/findMatches';
import { bestSentence } from '../../../query/snippet';
import type { HighlightTerms } from '../../../query/highlightTerms';

/** The part of an abstract that a row shows. */
export interface ShownSnippet {
  readonly window: TextRange;
  readonly matches: readonly TextRange[];
  /** True when the sentence begins before the window. */
  readonly cut: boolean;
}

/** How many letters precede the first match when the beginning of its sentence is cut. */
const LEAD = 24;

/** In letters. A longer run without a space is not one word, or is too long for a row. */
const LONGEST_WORD = 30;

/**
 * The best sentence of an abstract for a query. Its beginning is cut when its first match would be beyond the end of
 * the row.
 *
 * @param room about how many letters fit in the row
 */
export function shownSnippet(
  text: string,
  highlightTerms: HighlightTerms,
  room: number,
): ShownSnippet | undefined {
  const sentence = bestSentence(text, highlightTerms);
  if (sentence === undefined) return undefined;
  const matches = findMatches(text, highlightTerms);
  const window = withWholeMatches(sentence, matches);
  const first = matches.find(({ start, end }) => start >= window.start && end <= window.end);
  if (first === undefined || first.end - window.start <= room) return { window, matches, cut: false };
  // When little follows the match, more of the beginning fits in the row.
  const begin = wordStart(text, window.start, Math.min(first.start - LEAD, window.end - room));
  return { window: { start: begin, end: window.end }, matches, cut: begin > window.start };
}

/** Extends a sentence to whole matches, because the guess where sentences end may be wrong. */
function withWholeMatches(sentence: TextRange, matches: readonly TextRange[]): TextRange {
  const touching = matches.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  return {
    start: Math.min(sentence.start, ...touching.map(({ start }) => start)),
    end: Math.max(sentence.end, ...touching.map(({ end }) => end)),
  };
}

/** The start of the word at an offset, or of the letter where words have no spaces (Chinese, a URL). */
function wordStart(text: string, from: number, at: number): number {
  if (at <= from) return from;
  const before = text.slice(from, at);
  const space = before.search(/\S*$/);
  if (before.length - space <= LONGEST_WORD) return from + space;
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return letters.containing(at)?.index ?? from + space;
}
