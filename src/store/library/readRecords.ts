import type { PaperId } from '../../model/paper';
import type { LibraryEntry } from '../../library/entry';
import { parseEntry } from '../../library/parseEntry';
import type { StoredRecord } from './libraryDb';

/** The entry of the paper that the key names; undefined for everything else. */
export function readRecord(key: string, value: unknown): LibraryEntry | undefined {
  const entry = parseEntry(value);
  return entry?.id === key ? entry : undefined;
}

/** The valid entries, and the records that are not: damaged ones, and the copies made of such. */
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
