import MiniSearch from 'minisearch';
import { mineAcronyms } from './acronyms';
import { createAcronyms, type Acronyms } from './acronymStems';
import { MINI_OPTIONS, type MiniPaper } from './miniOptions';
import { nearnessOf, type Nearness } from './nearness';
import type { StemmedPaper } from './paperVectors';
import type { SearchText } from './protocol';
import { stemText, stemTitle, titleMarks } from './stemText';
import { createTitles, plainNames, plainTitle, type Titles } from './titles';
import { createVocabulary, type Vocabulary, type VocabularyWord } from './vocabulary';

/** Everything that a search reads: made from texts here, or read from a file (`indexFile.ts`). */
export interface SearchIndex {
  readonly mini: MiniSearch<MiniPaper>;
  readonly vocabulary: Vocabulary;
  readonly acronyms: Acronyms;
  readonly titles: Titles;
  /** The stems of each title that its plain form lacks (`titleMarks`), by ordinal. */
  readonly marks: readonly (readonly string[])[];
  readonly nearness: Nearness;
}

/** Indexes papers; their positions in the list are their ordinals. About 0.5 ms each. */
export function buildIndex(texts: readonly SearchText[]): SearchIndex {
  const mini = new MiniSearch<MiniPaper>(MINI_OPTIONS);
  const words = new Map<string, VocabularyWord>();
  const titles = texts.map((text) => plainTitle(text.title));
  const marks = texts.map((text) => titleMarks(text.title));
  const acronyms = createAcronyms(mineAcronyms(texts));
  const stemmed = texts.map((text, id): StemmedPaper => {
    const seen = new Map<string, string>();
    const title = stemTitle(titles[id] ?? '', marks[id] ?? [], acronyms, seen);
    const abstract = stemText(text.abstract, acronyms, seen);
    const body = [title, title, abstract].filter(Boolean).join(' ');
    mini.add({ id, title, body });
    for (const [word, stem] of seen) {
      words.set(word, { word, stem, papers: (words.get(word)?.papers ?? 0) + 1 });
    }
    return { title, abstract };
  });
  return {
    mini,
    vocabulary: createVocabulary(words.values()),
    acronyms,
    titles: createTitles(
      titles,
      texts.map(({ names }) => plainNames(names)),
    ),
    marks,
    nearness: nearnessOf(stemmed),
  };
}
