import type { Acronym } from './acronyms';
import { createAcronyms } from './acronymStems';
import { splitLines } from './lines';
import { packNearness, unpackNearness, type PackedNearness } from './nearness';
import { packPostings, unpackPostings, type PackedPostings } from './packPostings';
import { unpackNumbers } from './packNumbers';
import { packWords, unpackWords, type PackedWords } from './packWords';
import type { SearchIndex } from './searchIndex';
import { createTitles } from './titles';
import { createVocabulary } from './vocabulary';
import { engineFailureMessages } from '../messages/engine';

/** Raised whenever an older reader would misread the file, or would split its words differently. */
export const INDEX_FORMAT = 4;

/** `index-<hash>.json`: a search index as a file. */
interface IndexFile {
  readonly kind: 'offprint-index';
  readonly format: typeof INDEX_FORMAT;
  /** Plain titles and squeezed names (`titles.ts`), a line for each paper. */
  readonly titles: string;
  readonly names: string;
  /** The marks of each title, separated by spaces, one line for each paper. */
  readonly marks: string;
  readonly postings: PackedPostings;
  readonly words: PackedWords;
  readonly acronyms: readonly Acronym[];
  readonly nearness: PackedNearness;
}

/** The text of an index file. */
export function writeIndexFile({ mini, vocabulary, acronyms, titles, marks, nearness }: SearchIndex): string {
  const postings = packPostings(mini);
  const file: IndexFile = {
    kind: 'offprint-index',
    format: INDEX_FORMAT,
    titles: titles.plain.join('\n'),
    names: titles.names.join('\n'),
    marks: marks.map((line) => line.join(' ')).join('\n'),
    postings,
    words: packWords(vocabulary, splitLines(postings.stems, postings.papers.length)),
    acronyms: acronyms.list,
    nearness: packNearness(nearness),
  };
  return JSON.stringify(file);
}

/** Reads an index file. Throws an error with a message for the user when it is not one, or of another format. */
export function readIndexFile(text: string): SearchIndex {
  const file = parseIndexFile(text);
  const papersOfStems = unpackNumbers(file.postings.papers);
  const stems = splitLines(file.postings.stems, papersOfStems.length);
  const papers = unpackNumbers(file.postings.lengths).length;
  const plain = splitLines(file.titles, papers);
  const marks = splitLines(file.marks, papers).map((line) => line.split(' ').filter(Boolean));
  const acronyms = createAcronyms(file.acronyms);
  return {
    mini: unpackPostings(file.postings, plain, marks, acronyms),
    acronyms,
    marks,
    nearness: unpackNearness(file.nearness),
    vocabulary: createVocabulary(unpackWords(file.words, stems, papersOfStems)),
    titles: createTitles(plain, splitLines(file.names, papers)),
  };
}

function parseIndexFile(text: string): IndexFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Error(engineFailureMessages.damagedIndex);
  }
  if (!isRecord(file) || file['kind'] !== 'offprint-index') {
    throw new Error(engineFailureMessages.otherFile);
  }
  if (file['format'] !== INDEX_FORMAT) {
    throw new Error(engineFailureMessages.otherFormat({ found: String(file['format']), read: INDEX_FORMAT }));
  }
  if (!isIndexFile(file)) throw new Error(engineFailureMessages.incompleteIndex);
  return file;
}

const POSTINGS_TEXTS = ['stems', 'papers', 'gaps', 'counts', 'lengths'];

function isIndexFile(file: Record<string, unknown>): file is Record<string, unknown> & IndexFile {
  const { postings, words, acronyms, nearness } = file;
  return (
    hasTexts(file, ['titles', 'names', 'marks']) &&
    isRecord(postings) &&
    hasTexts(postings, POSTINGS_TEXTS) &&
    Array.isArray(postings['averageLengths']) &&
    postings['averageLengths'].every(Number.isFinite) &&
    isRecord(words) &&
    hasTexts(words, ['endings', 'papers']) &&
    Array.isArray(acronyms) &&
    acronyms.every((one) => isRecord(one) && hasTexts(one, ['short', 'long'])) &&
    isRecord(nearness) &&
    hasTexts(nearness, ['counts', 'gaps', 'steps'])
  );
}

function hasTexts(record: Record<string, unknown>, keys: readonly string[]): boolean {
  return keys.every((key) => typeof record[key] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
