import type { PaperId } from '../../model/paper';
import type { EntryChange } from '../../library/changeEntry';
import { blankEntry, type Library, type LibraryEntry } from '../../library/entry';
import { mergeEntries } from '../../library/mergeLibraries';
import { hintLibrary, useLibrary } from '../libraryStore';
import { clearPendingWrites, addPendingWrite } from './pendingWrites';
import { openLibrary, showStoredLibrary } from './openLibrary';
import { acceptNextLibrary } from './libraryDb';
import { failedChanges, type Change } from './failedChanges';
import { write } from './writeChanges';

/** The part of a paper that the library needs. */
export interface KnownPaper {
  readonly id: PaperId;
  readonly title: { readonly text: string };
}

/**
 * Changes the entry of a paper, on screen at once and then on the device, where another tab may have changed it
 * since. Resolves when that is done. Never rejects: what could not be saved stays in this page, and the store says
 * so.
 */
export async function changeEntry({ id, title }: KnownPaper, how: EntryChange): Promise<void> {
  await openLibrary();
  const now = Date.now();
  const before = useLibrary.getState().entries.get(id);
  const change: Change = (stored) => how({ ...(stored ?? blankEntry(id, '')), title: title.text }, now);
  const written = write(new Map([[id, change]]));
  const remove = addPendingWrite(before ?? blankEntry(id, title.text), change(before));
  await written;
  remove();
}

/** Merges entries into the library, on top of what the device has by then. */
export async function mergeIn(entries: readonly LibraryEntry[]): Promise<void> {
  await openLibrary();
  await write(merging(entries));
}

/** Replaces the library: removes every entry that the given one does not have, and writes those that it has. */
export async function replaceLibrary(library: Library): Promise<void> {
  await openLibrary();
  const gone = [...useLibrary.getState().entries.keys()].filter((id) => !library.has(id));
  const changes = new Map<PaperId, Change>(gone.map((id) => [id, () => blankEntry(id, '')]));
  for (const entry of library.values()) changes.set(entry.id, () => entry);
  await write(changes);
}

/** After the library was cleared from outside: writes what this page still has, beside what is there now. */
export async function restoreLibrary(): Promise<void> {
  const { entries, unreadable } = useLibrary.getState();
  acceptNextLibrary();
  failedChanges.clear();
  await write(merging([...entries.values()]), unreadable);
  await showStoredLibrary();
}

/** After the library was cleared from outside: shows what is there now, if anything. */
export async function discardLibrary(): Promise<void> {
  acceptNextLibrary();
  failedChanges.clear();
  clearPendingWrites();
  useLibrary.setState({ entries: new Map(), unreadable: [], persistence: { kind: 'kept' } });
  hintLibrary(false);
  await showStoredLibrary();
}

function merging(entries: readonly LibraryEntry[]): ReadonlyMap<PaperId, Change> {
  return new Map(
    entries.map((entry) => [
      entry.id,
      (stored) => (stored === undefined ? entry : mergeEntries(stored, entry)),
    ]),
  );
}
