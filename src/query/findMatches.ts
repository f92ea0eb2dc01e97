import { recentTermsOf, recentWordsOf } from './recentTexts';
import type { HighlightTerms, HighlightRun } from './highlightTerms';
import { stem } from './stem';
import type { TextRange, Word } from './words';

/** A match in a text; `what` is the same for all matches of one term. */
export interface Match extends TextRange {
  readonly what: string;
  /** Its weight: rarer terms weigh more. */
  readonly weight: number;
}

/** A phrase weighs more than any of its words. */
const RUN_WEIGHT = 20;

/** All matches in a text, in order of their ends. They overlap where a compound contains a word. */
export function allMatches(text: string, { stems, runs }: HighlightTerms): readonly Match[] {
  const matches: Match[] = [];
  if (stems.size > 0) {
    for (const { stem: what, start, end } of recentTermsOf(text)) {
      const weight = stems.get(what);
      if (weight !== undefined) matches.push({ what, weight, start, end });
    }
  }
  const words = runs.length === 0 ? [] : recentWordsOf(text);
  for (const run of runs) matches.push(...runsIn(words, run));
  return matches.toSorted((a, b) => a.end - b.end || b.start - a.start);
}

/**
 * Where a text has the terms to highlight: whole words, compounds and runs, as offsets into the text itself, in
 * order, never overlapping. A word inside a longer match is part of its range.
 */
export function findMatches(text: string, highlightTerms: HighlightTerms): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const { start, end } of allMatches(text, highlightTerms)) {
    let from = start;
    // Matches are in order of their ends, so those that a longer one covers or cuts are last.
    for (let last = ranges.at(-1); last !== undefined && last.end > from; last = ranges.at(-1)) {
      from = Math.min(from, last.start);
      ranges.pop();
    }
    ranges.push({ start: from, end });
  }
  return ranges;
}

/** The positions of a phrase among the words of a text. They may overlap, which is rare and harmless. */
function runsIn(words: readonly Word[], { words: phrase, by, goesOn }: HighlightRun): Match[] {
  const [first] = phrase;
  if (first === undefined) return [];
  const what = phrase.join(' ');
  const last = phrase.length - 1;
  const isWanted = (word: Word | undefined, place: number): boolean => {
    const wanted = phrase[place];
    if (word === undefined || wanted === undefined) return false;
    if (goesOn && place === last && word.text.startsWith(wanted)) return true;
    return wanted === (by === 'stem' ? stem(word.text) : word.text);
  };
  return words.flatMap((word, at) => {
    const end = words[at + last]?.end;
    if (end === undefined || !isWanted(word, 0)) return [];
    const isRun = phrase.every((_, place) => isWanted(words[at + place], place));
    return isRun ? [{ what, weight: RUN_WEIGHT, start: word.start, end }] : [];
  });
}
