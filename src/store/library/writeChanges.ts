import { isPaperId } from '../../model/identity';
import type { PaperId } from '../../model/paper';
import { isBlank, type LibraryEntry } from '../../library/entry';
import { hintLibrary, useLibrary, type Persistence } from '../libraryStore';
import { askToPersist } from './askToPersist';
import { setPersistence } from './persistence';
import { tellOtherTabs } from './otherTabs';
import { readRecord } from './readRecords';
import { NewerFormError, rewrite, WipedError, type Rewrite, type StoredRecord } from './libraryDb';
import { keepFailedChanges, failedChanges, withFailedChanges, type Change } from './failedChanges';

type Changes = ReadonlyMap<PaperId, Change>;

/** One write at a time, because each starts from the result of the one before. */
let writing: Promise<void> = Promise.resolve();

/** How many running or waiting writes concern a paper. */
const queued = new Map<PaperId, number>();

/**
 * Makes changes, on screen at once and on the device in one transaction, together with those that could not be
 * written before. Never rejects: what cannot be written stays for the next time, and the store says why.
 *
 * @param more records to be written as they are. Default: none
 */
export function write(changes: Changes, more: readonly StoredRecord[] = []): Promise<void> {
  const { entries } = useLibrary.getState();
  show([...changes].map(([id, change]) => change(entries.get(id))));
  for (const id of changes.keys()) queued.set(id, (queued.get(id) ?? 0) + 1);
  writing = inTurn(writing, changes, more);
  return writing;
}

async function inTurn(before: Promise<void>, changes: Changes, more: readonly StoredRecord[]): Promise<void> {
  await before;
  await writeNow(changes, more);
  for (const id of changes.keys()) queued.set(id, (queued.get(id) ?? 1) - 1);
}

async function writeNow(changes: Changes, more: readonly StoredRecord[]): Promise<void> {
  const written: LibraryEntry[] = [];
  const how = (key: string, value: unknown): Rewrite => {
    if (!isPaperId(key)) return { value };
    const stored = readRecord(key, value);
    const caughtUp = withFailedChanges(key, stored);
    const entry = changes.get(key)?.(caughtUp) ?? caughtUp;
    if (entry === undefined) return { value };
    written.push(entry);
    const isSpoilt = value !== undefined && stored === undefined;
    return {
      value: isBlank(entry) ? undefined : entry,
      ...(isSpoilt && { aside: [`${key} ${Date.now()}`, value] as const }),
    };
  };
  try {
    await rewrite([...new Set([...failedChanges.keys(), ...changes.keys()])], how, more);
  } catch (error) {
    keepFailedChanges(changes);
    setPersistence(reasonOf(error));
    return;
  }
  failedChanges.clear();
  // The screen may be ahead: later changes are written next.
  show(written.filter(({ id }) => (queued.get(id) ?? 0) <= 1));
  hintLibrary(useLibrary.getState().entries.size > 0);
  setPersistence({ kind: 'kept' });
  tellOtherTabs();
  if (useLibrary.getState().entries.size > 0) askToPersist();
}

/** Shows entries; an empty entry is removed. */
function show(changed: readonly LibraryEntry[]): void {
  const entries = new Map(useLibrary.getState().entries);
  for (const entry of changed) {
    if (isBlank(entry)) entries.delete(entry.id);
    else entries.set(entry.id, entry);
  }
  useLibrary.setState({ entries });
}

function reasonOf(error: unknown): Persistence {
  if (error instanceof NewerFormError) return { kind: 'newer' };
  if (error instanceof WipedError) return { kind: 'wiped' };
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { kind: isFull ? 'full' : 'refused' };
}
