import type { Vocabulary, VocabularyWord } from './vocabulary';
import { MOST_EXTENSION_PAPERS, MOST_EXTENSIONS } from './weights';

/** The commonest words that start with a word, one for each stem but its own; `isOne` filters them. */
export function extensionsOf(
  text: string,
  stem: string,
  vocabulary: Vocabulary,
  isOne?: (word: string) => boolean,
): readonly VocabularyWord[] {
  const seen = new Set([stem]);
  let papers = 0;
  return vocabulary.startingWith(text, MOST_EXTENSIONS, isOne).filter((entry) => {
    if (seen.has(entry.stem) || (papers > 0 && papers + entry.papers > MOST_EXTENSION_PAPERS)) return false;
    seen.add(entry.stem);
    papers += entry.papers;
    return true;
  });
}
