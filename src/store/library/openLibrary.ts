import type { PaperId } from '../../digest/paper';
import { isBlank } from '../../library/entry';
import type { Library, LibraryEntry } from '../../library/entry';
import { parseEntry } from '../../library/parseEntry';
import { hintLibrary, useLibrary } from '../libraryStore';
import type { Keeping } from '../libraryStore';
import { readAll } from './shelf';
import type { ShelfContents } from './shelf';
import { tellEngine } from './tellEngine';
import { hearOtherTabs } from './otherTabs';

/** Entries that could not be written: this page alone has them. */
export const unwritten = new Map<PaperId, LibraryEntry>();

let opening: Promise<void> | undefined;

/** Opens the library of this device, once. Never rejects: what is wrong with it is said in the store. */
export function openLibrary(): Promise<void> {
  return (opening ??= open());
}

async function open(): Promise<void> {
  await takeShelf();
  useLibrary.setState({ open: true });
  hearOtherTabs(() => void takeShelf());
  tellEngine();
  // What happened elsewhere while nobody looked: storage cleared, a tab without a way to tell.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void takeShelf();
  });
}

/** Takes over what the device has, with what only this page has on top. */
export async function takeShelf(): Promise<void> {
  let contents: ShelfContents;
  try {
    contents = await readAll();
  } catch {
    setKeeping({ kind: 'refused' });
    return;
  }
  if (contents.form === 'gone') {
    setKeeping({ kind: 'wiped' });
    return;
  }
  const { entries, unreadable } = readRecords(contents);
  for (const [id, entry] of unwritten) {
    if (isBlank(entry)) entries.delete(id);
    else entries.set(id, entry);
  }
  useLibrary.setState({ entries, unreadable });
  if (contents.form === 'newer') setKeeping({ kind: 'newer' });
  else if (unwritten.size === 0) setKeeping({ kind: 'kept' });
  if (unwritten.size === 0) hintLibrary(entries.size + unreadable.length > 0);
}

/** Says whether what is changed is kept. */
export function setKeeping(keeping: Keeping): void {
  if (useLibrary.getState().keeping.kind !== keeping.kind) useLibrary.setState({ keeping });
}

function readRecords({ records }: ShelfContents): {
  readonly entries: Map<PaperId, LibraryEntry>;
  readonly unreadable: readonly unknown[];
} {
  const entries = new Map<PaperId, LibraryEntry>();
  const unreadable: unknown[] = [];
  for (const [key, value] of records) {
    const entry = parseEntry(value);
    // What was put aside is under a key of its own, readable or not.
    if (entry === undefined || entry.id !== key) unreadable.push(value);
    else entries.set(entry.id, entry);
  }
  return { entries, unreadable };
}

/** The library without an entry that nothing is kept in, with the others as given. */
export function withEntries(
  library: Library,
  changed: readonly LibraryEntry[],
  blank: readonly PaperId[],
): Library {
  const next = new Map(library);
  for (const entry of changed) next.set(entry.id, entry);
  for (const id of blank) next.delete(id);
  return next;
}
