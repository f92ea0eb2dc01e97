import { hintLibrary, useLibrary } from '../libraryStore';
import { readJournal } from './journal';
import { setKeeping } from './keeping';
import { hearOtherTabs } from './otherTabs';
import { readRecords } from './readRecords';
import { readAll } from './shelf';
import type { ShelfContents } from './shelf';
import { tellEngine } from './tellEngine';
import { keepUnwritten, makeUnwritten, unwritten } from './unwritten';
import { write } from './writeChanges';

let opening: Promise<void> | undefined;

/** Opens the library of this device once. Never rejects: the store holds what is wrong with it. */
export function openLibrary(): Promise<void> {
  return (opening ??= open());
}

async function open(): Promise<void> {
  const left = readJournal();
  for (const change of left.changes) keepUnwritten(change);
  await takeShelf();
  useLibrary.setState({ open: true });
  if (left.changes.length > 0) void writeLeft(left.strikeOut);
  hearOtherTabs(() => void takeShelf());
  tellEngine();
  // Catches changes that no message announced: cleared storage, or a tab without BroadcastChannel.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void takeShelf();
  });
}

/** Writes the changes that an earlier page could not finish. */
async function writeLeft(strikeOut: () => void): Promise<void> {
  await write(new Map());
  if (unwritten.size === 0) strikeOut();
}

/** Shows the records of the device, with the changes that only this page has on top. */
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
  const { entries, unreadable } = readRecords(contents.records);
  const isKept = unwritten.size === 0;
  if (isKept) hintLibrary(entries.size + unreadable.length > 0);
  makeUnwritten(entries);
  useLibrary.setState({ entries, unreadable });
  if (contents.form === 'newer') setKeeping({ kind: 'newer' });
  else if (isKept) setKeeping({ kind: 'kept' });
}
