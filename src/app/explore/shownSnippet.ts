import type { TextRange } from '../../digest/paper';
import { findMatches } from '../../query/findMatches';
import { bestSentence } from '../../query/snippet';
import type { Sought } from '../../query/sought';

/** The part of an abstract that a row shows. */
export interface ShownSnippet {
  readonly window: TextRange;
  readonly matches: readonly TextRange[];
  /** True when the sentence begins before the window. */
  readonly cut: boolean;
}

/** How many letters stand before the first match when the beginning of its sentence is left out. */
const LEAD = 24;

/**
 * The best sentence of an abstract for a query, begun late enough that its first match is on screen:
 * a mark behind the row's end shows nothing.
 *
 * @param room about how many letters the row has; a first match beyond them moves the beginning
 */
export function shownSnippet(text: string, sought: Sought, room: number): ShownSnippet | undefined {
  const sentence = bestSentence(text, sought);
  if (sentence === undefined) return undefined;
  const matches = findMatches(text, sought);
  const first = matches.find(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (first === undefined || first.end - sentence.start <= room) {
    return { window: sentence, matches, cut: false };
  }
  // A short end of a sentence takes as much of its beginning along as the row has room for.
  const begin = Math.min(first.start - LEAD, sentence.end - room);
  const word = text.lastIndexOf(' ', begin) + 1;
  return { window: { start: Math.max(word, sentence.start), end: sentence.end }, matches, cut: true };
}
