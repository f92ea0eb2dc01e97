import MiniSearch from 'minisearch';
import { acronymSteps } from './acronyms';
import { createAcronyms, type Acronyms } from './acronymStems';
import { MINI_OPTIONS, type MiniPaper } from './miniOptions';
import { nearnessOf, type Nearness } from './nearness';
import { paperVectors, type StemmedPaper } from './paperVectors';
import type { SearchText } from './protocol';
import { runSteps, type Steps } from './steps';
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
  return runSteps(indexSteps(texts));
}

/** `buildIndex` in steps of a few milliseconds each for 400 papers. */
export function* indexSteps(texts: readonly SearchText[]): Steps<SearchIndex> {
  const mini = new MiniSearch<MiniPaper>(MINI_OPTIONS);
  const words = new Map<string, VocabularyWord>();
  const titles = texts.map((text) => plainTitle(text.title));
  yield;
  const marks = texts.map((text) => titleMarks(text.title));
  yield;
  const acronyms = createAcronyms(yield* acronymSteps(texts));
  const stemmed: StemmedPaper[] = [];
  for (const [id, text] of texts.entries()) {
    yield;
    const seen = new Map<string, string>();
    const title = stemTitle(titles[id] ?? '', marks[id] ?? [], acronyms, seen);
    const abstract = stemText(text.abstract, acronyms, seen);
    const body = [title, title, abstract].filter(Boolean).join(' ');
    mini.add({ id, title, body });
    for (const [word, stem] of seen) {
      words.set(word, { word, stem, papers: (words.get(word)?.papers ?? 0) + 1 });
    }
    stemmed.push({ title, abstract });
  }
  yield;
  const vocabulary = createVocabulary(words.values());
  yield;
  const names = texts.map((text) => plainNames(text.names));
  const placed = createTitles(titles, names);
  yield;
  const vectors = paperVectors(stemmed);
  yield;
  return { mini, vocabulary, acronyms, titles: placed, marks, nearness: nearnessOf(vectors) };
}
