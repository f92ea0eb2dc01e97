import { hintLibrary, useLibrary } from '../libraryStore';
import { readPendingWrites } from './pendingWrites';
import { setPersistence } from './persistence';
import { hearOtherTabs } from './otherTabs';
import { readRecords } from './readRecords';
import { readAll, type LibraryContents } from './libraryDb';
import { keepFailedChanges, applyFailedChanges, failedChanges } from './failedChanges';
import { write } from './writeChanges';

let opening: Promise<void> | undefined;

/** Opens the library of this device once. Never rejects: the store holds what is wrong with it. */
export function openLibrary(): Promise<void> {
  return (opening ??= open());
}

async function open(): Promise<void> {
  const left = readPendingWrites();
  for (const change of left.changes) keepFailedChanges(change);
  await showStoredLibrary();
  useLibrary.setState({ open: true });
  if (left.changes.length > 0) void writeLeft(left.remove);
  hearOtherTabs(() => void showStoredLibrary());
  // Catches changes that no message announced: cleared storage, or a tab without BroadcastChannel.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void showStoredLibrary();
  });
}

/** Writes the changes that an earlier page could not finish. */
async function writeLeft(remove: () => void): Promise<void> {
  await write(new Map());
  if (failedChanges.size === 0) remove();
}

/** Shows the records of the device, with the changes that only this page has on top. */
export async function showStoredLibrary(): Promise<void> {
  let contents: LibraryContents;
  try {
    contents = await readAll();
  } catch {
    setPersistence({ kind: 'refused' });
    return;
  }
  if (contents.form === 'gone') {
    setPersistence({ kind: 'wiped' });
    return;
  }
  const { entries, unreadable } = readRecords(contents.records);
  const isKept = failedChanges.size === 0;
  if (isKept) hintLibrary(entries.size + unreadable.length > 0);
  applyFailedChanges(entries);
  useLibrary.setState({ entries, unreadable });
  if (contents.form === 'newer') setPersistence({ kind: 'newer' });
  else if (isKept) setPersistence({ kind: 'kept' });
}
