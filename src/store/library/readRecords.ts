import type { PaperId } from '../../digest/paper';
import type { LibraryEntry } from '../../library/entry';
import { parseEntry } from '../../library/parseEntry';
import type { StoredRecord } from './shelf';

/** What is read from under a key: the entry of the paper that the key names; undefined for all else. */
export function readRecord(key: string, value: unknown): LibraryEntry | undefined {
  const entry = parseEntry(value);
  return entry?.id === key ? entry : undefined;
}

/** The entries of a shelf, and the records that are none: damaged ones, and what was put aside of such. */
export function readRecords(records: readonly StoredRecord[]): {
  readonly entries: Map<PaperId, LibraryEntry>;
  readonly unreadable: readonly StoredRecord[];
} {
  const entries = new Map<PaperId, LibraryEntry>();
  const unreadable: StoredRecord[] = [];
  for (const [key, value] of records) {
    const entry = readRecord(key, value);
    if (entry === undefined) unreadable.push([key, value]);
    else entries.set(entry.id, entry);
  }
  return { entries, unreadable };
}
