import type { PaperId } from '../../model/paper';
import { blankEntry, type LibraryEntry } from '../../library/entry';
import { parseEntry } from '../../library/parseEntry';
import { rebaseEntry } from '../../library/rebaseEntry';
import { readStorage, writeStorage } from '../browserStorage';
import { hintLibrary } from '../libraryStore';
import type { Change } from './failedChanges';

/**
 * Changes that are being written, stored where the next visit finds them. A closing page has no time to write into
 * the library, and what was shown as saved must be saved.
 */
const KEY = 'offprint.unwritten';

/** An entry before and after a change. */
type PendingWrite = readonly [before: LibraryEntry, after: LibraryEntry];

/**
 * Records a change at once. Returns a function that removes the record, for when the change is written or known not
 * to be.
 */
export function addPendingWrite(before: LibraryEntry, after: LibraryEntry): () => void {
  const record: PendingWrite = [before, after];
  store([...readAll(), record]);
  hintLibrary(true);
  return () => remove([record]);
}

/** Changes that an earlier visit recorded and did not remove. */
interface LeftBehind {
  /** Oldest first; one that the device already has changes nothing. */
  readonly changes: readonly ReadonlyMap<PaperId, Change>[];
  /** Call this when they are written. */
  readonly remove: () => void;
}

/** Reads the changes that a closed page could not finish. */
export function readPendingWrites(): LeftBehind {
  const records = readAll();
  return {
    changes: records.map(([before, after]) => {
      const change: Change = (stored) =>
        stored !== undefined && stored.changed >= after.changed
          ? stored
          : rebaseEntry(stored ?? blankEntry(after.id, after.title), before, after);
      return new Map([[after.id, change]]);
    }),
    remove: () => remove(records),
  };
}

function remove(records: readonly PendingWrite[]): void {
  const texts = new Set(records.map((record) => JSON.stringify(record)));
  store(readAll().filter((record) => !texts.has(JSON.stringify(record))));
}

/** Removes all records. */
export function clearPendingWrites(): void {
  store([]);
}

function readAll(): PendingWrite[] {
  try {
    const value: unknown = JSON.parse(readStorage(KEY) ?? '[]');
    return (Array.isArray(value) ? value : []).flatMap((record: unknown) => {
      const [before, after] = Array.isArray(record) ? record.map(parseEntry) : [];
      return before === undefined || after === undefined ? [] : [[before, after] as const];
    });
  } catch {
    return [];
  }
}

/** Where storage is refused or full, a change is safe only once it is written. */
function store(records: readonly PendingWrite[]): void {
  writeStorage(KEY, records.length === 0 ? null : JSON.stringify(records));
}
