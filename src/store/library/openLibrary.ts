import { hintLibrary, useLibrary } from '../libraryStore';
import type { Keeping } from '../libraryStore';
import { hearOtherTabs } from './otherTabs';
import { readRecords } from './readRecords';
import { readAll } from './shelf';
import type { ShelfContents } from './shelf';
import { tellEngine } from './tellEngine';
import { makeUnwritten, unwritten } from './unwritten';

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
  const { entries, unreadable } = readRecords(contents.records);
  const isKept = unwritten.size === 0;
  if (isKept) hintLibrary(entries.size + unreadable.length > 0);
  makeUnwritten(entries);
  useLibrary.setState({ entries, unreadable });
  if (contents.form === 'newer') setKeeping({ kind: 'newer' });
  else if (isKept) setKeeping({ kind: 'kept' });
}

/** Says whether what is changed is kept. */
export function setKeeping(keeping: Keeping): void {
  if (useLibrary.getState().keeping.kind !== keeping.kind) useLibrary.setState({ keeping });
}
