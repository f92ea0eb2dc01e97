import * as fc from 'fast-check';
import { paperId } from '../../../src/model/identity';
import { blankEntry, READING_STATUSES, type Library, type LibraryEntry } from '../../../src/library/entry';
import { canonicalTag } from '../../../src/library/tags';

/** An entry of a paper with this title, but for what a test is about. */
export function entryOf(title: string, parts: Partial<LibraryEntry> = {}): LibraryEntry {
  return { ...blankEntry(paperId(title), title), ...parts };
}

/** A library of entries. */
export function libraryOf(...entries: readonly LibraryEntry[]): Library {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

const anyTag = fc
  .oneof(fc.constantFrom('friday', 'later'), fc.string({ unit: 'binary' }))
  .map(canonicalTag)
  .filter((tag) => tag !== '');

/** Entries of a few papers, so that libraries meet; notes and tags of any letters. */
export const anyEntry: fc.Arbitrary<LibraryEntry> = fc
  .record({
    title: fc.constantFrom('one', 'two', 'three', 'four'),
    saved: fc.option(fc.nat()),
    status: fc.constantFrom(...READING_STATUSES),
    note: fc.oneof(
      fc.constantFrom('', 'a note', 'a note and more', 'x'.repeat(15_000), 'y'.repeat(15_000)),
      fc.string({ unit: 'binary' }),
    ),
    tags: fc.uniqueArray(anyTag, { maxLength: 4 }),
    changed: fc.nat(),
  })
  .map(({ title, ...parts }) => entryOf(title, parts));

export const anyLibrary: fc.Arbitrary<Library> = fc
  .array(anyEntry, { maxLength: 6 })
  .map((entries) => libraryOf(...entries));
