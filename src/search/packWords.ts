import { PART } from '../query/terms';
import { SPELLED_OUT } from './acronymStems';
import { splitLines } from './lines';
import { packNumbers, unpackNumbers } from './packNumbers';
import type { Vocabulary, VocabularyWord } from './vocabulary';

/** The words of a catalog beside the stems of its index. */
export interface PackedWords {
  /**
   * A line for each stem, its words parted by spaces: a hyphen for each letter to take off the stem's end,
   * then the letters to put there. The line "ed ing" under "learn" is learned, learning; "-y" under "happi" is happy.
   */
  readonly endings: string;
  /** For each word of a line with more than one: how many papers have it. Alone, a word is in as many papers as its stem. */
  readonly papers: string;
}

/** `stems` in the order of the packed index. */
export function packWords(vocabulary: Vocabulary, stems: readonly string[]): PackedWords {
  const papers: number[] = [];
  const lines = stems.map((stem) => {
    const words = vocabulary.ofStem(stem);
    if (words.length > 1) papers.push(...words.map((entry) => entry.papers));
    return words.map(({ word }) => ending(stem, word)).join(' ');
  });
  return { endings: lines.join('\n'), papers: packNumbers(papers) };
}

/** The words that were packed; `papersOfStems` is aligned with `stems`. */
export function unpackWords(
  packed: PackedWords,
  stems: readonly string[],
  papersOfStems: Uint32Array,
): VocabularyWord[] {
  const papers = unpackNumbers(packed.papers);
  let place = 0;
  return splitLines(packed.endings, stems.length).flatMap((line, row) => {
    const stem = stems[row] ?? '';
    if (stem.startsWith(SPELLED_OUT) || stem.startsWith(PART)) return [];
    const endings = line.split(' ');
    return endings.map((text) => {
      const letters = text.replace(/^-+/, '');
      const kept = stem.slice(0, stem.length - (text.length - letters.length));
      const count = endings.length > 1 ? papers[place++] : papersOfStems[row];
      return { word: kept + letters, stem, papers: count ?? 0 };
    });
  });
}

function ending(stem: string, word: string): string {
  let shared = 0;
  while (shared < stem.length && stem[shared] === word[shared]) shared++;
  return '-'.repeat(stem.length - shared) + word.slice(shared);
}
