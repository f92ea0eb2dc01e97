import { isStopWord } from '../query/stopWords';
import { lowerBound } from './lowerBound';
import { withinEdits } from './withinEdits';

/** A word as papers write it, folded. */
export interface VocabularyWord {
  readonly word: string;
  readonly stem: string;
  /** How many papers have it. */
  readonly papers: number;
}

/** The words of a catalog, for completing a word being typed and for correcting a misspelt one. */
export interface Vocabulary {
  /** All words in order of their UTF-16 units. */
  readonly words: readonly VocabularyWord[];
  /** The words with a stem, commonest first; empty when no paper has it. */
  readonly ofStem: (stem: string) => readonly VocabularyWord[];
  /** Whether a paper has exactly this word, or the word is too common for the index. */
  readonly has: (word: string) => boolean;
  /** The commonest words that start with `prefix` and are longer than it, commonest first, at most `limit`; `isOne` filters them. */
  readonly startingWith: (
    prefix: string,
    limit: number,
    isOne?: (word: string) => boolean,
  ) => readonly VocabularyWord[];
  /** The word fewest edits away, at most `maxEdits`; of several the one in most papers. */
  readonly nearest: (word: string, maxEdits: number) => VocabularyWord | undefined;
}

/** Makes the words of a catalog searchable. Takes any order, keeps its own. */
export function createVocabulary(entries: Iterable<VocabularyWord>): Vocabulary {
  const words = [...entries].toSorted((a, b) => (a.word < b.word ? -1 : 1));
  const stems = new Map<string, VocabularyWord[]>();
  for (const entry of words) {
    const same = stems.get(entry.stem);
    if (same === undefined) stems.set(entry.stem, [entry]);
    else same.push(entry);
  }
  const spellings = words.map((entry) => entry.word);

  return {
    words,
    ofStem: (stem) => (stems.get(stem) ?? []).toSorted(commonerFirst),
    has: (word) => isStopWord(word) || spellings[lowerBound(spellings, word)] === word,
    startingWith(prefix, limit, isOne = () => true) {
      const from = lowerBound(spellings, prefix);
      const to = lowerBound(spellings, `${prefix}\uffff`);
      return commonest(
        words.slice(from, to).filter(({ word }) => word !== prefix && isOne(word)),
        limit,
      );
    },
    nearest(word, maxEdits) {
      let best: VocabularyWord | undefined;
      let bestEdits = maxEdits + 1;
      withinEdits(spellings, word, maxEdits, (place, edits) => {
        const entry = words[place];
        if (entry === undefined || edits > bestEdits) return;
        if (edits === bestEdits && best !== undefined && best.papers >= entry.papers) return;
        best = entry;
        bestEdits = edits;
      });
      return best;
    },
  };
}

function commonerFirst(a: VocabularyWord, b: VocabularyWord): number {
  return b.papers - a.papers || (a.word < b.word ? -1 : 1);
}

/** The first `limit` of a sort, without sorting the thousands of words that one letter begins. */
function commonest(words: readonly VocabularyWord[], limit: number): readonly VocabularyWord[] {
  const kept: VocabularyWord[] = [];
  for (const entry of words) {
    const last = kept.at(-1);
    if (kept.length >= limit && last !== undefined && commonerFirst(entry, last) > 0) continue;
    const place = kept.findIndex((other) => commonerFirst(entry, other) < 0);
    kept.splice(place === -1 ? kept.length : place, 0, entry);
    if (kept.length > limit) kept.pop();
  }
  return kept;
}
