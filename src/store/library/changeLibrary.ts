import { isPaperId } from '../../digest/identity';
import type { PaperId } from '../../digest/paper';
import type { EntryChange } from '../../library/changeEntry';
import { blankEntry, isBlank } from '../../library/entry';
import type { Library, LibraryEntry } from '../../library/entry';
import { parseEntry } from '../../library/parseEntry';
import { hintLibrary, useLibrary } from '../libraryStore';
import type { Keeping } from '../libraryStore';
import { openLibrary, setKeeping, unwritten, withEntries } from './openLibrary';
import { tellOtherTabs } from './otherTabs';
import { beginAnew, NewerFormError, rewrite, WipedError } from './shelf';
import type { Rewrite } from './shelf';

/** A paper as far as the library has to know it. */
export interface KnownPaper {
  readonly id: PaperId;
  readonly title: { readonly text: string };
}

/** One write at a time: each begins from what the one before it left. */
let writing: Promise<void> = Promise.resolve();

/**
 * Changes what is kept of a paper, on the screen at once and then on the device, where another tab may have changed
 * it since. Resolves with the entry as it is now; never rejects: what could not be kept stays in this page, and the
 * store says so.
 */
export async function changeEntry(paper: KnownPaper, how: EntryChange): Promise<LibraryEntry> {
  await openLibrary();
  const now = Date.now();
  const change = (entry: LibraryEntry | undefined): LibraryEntry =>
    how({ ...(entry ?? blankEntry(paper.id, paper.title.text)), title: paper.title.text }, now);
  let changed = change(useLibrary.getState().entries.get(paper.id));
  show([changed]);
  const rechange = (stored: LibraryEntry | undefined): LibraryEntry =>
    // What only this page has is newer than what the device has.
    unwritten.has(paper.id) ? changed : (changed = change(stored));
  await write(new Map([[paper.id, rechange] as const]));
  return changed;
}

/** Puts entries into the library as they are, over those of the same papers: what a restored file gives. */
export async function putEntries(entries: readonly LibraryEntry[]): Promise<void> {
  await openLibrary();
  show(entries);
  await write(new Map(entries.map((entry) => [entry.id, () => entry])));
}

/** Takes every entry out of the library that the given one does not have, and puts in what it has. */
export async function replaceLibrary(library: Library): Promise<void> {
  await openLibrary();
  const gone = [...useLibrary.getState().entries.values()].filter(({ id }) => !library.has(id));
  const blank = gone.map(({ id, title }) => blankEntry(id, title));
  await putEntries([...blank, ...library.values()]);
}

/** After the library was emptied from outside: writes down again what this page still has. */
export async function putBack(): Promise<void> {
  beginAnew();
  await write(new Map([...useLibrary.getState().entries].map(([id, entry]) => [id, () => entry])));
}

/** After the library was emptied from outside: takes it as it is. */
export function letGo(): void {
  beginAnew();
  unwritten.clear();
  useLibrary.setState({ entries: new Map(), unreadable: [], keeping: { kind: 'kept' } });
  hintLibrary(false);
}

function show(changed: readonly LibraryEntry[]): void {
  const { entries } = useLibrary.getState();
  const blank = changed.filter(isBlank).map(({ id }) => id);
  useLibrary.setState({ entries: withEntries(entries, changed, blank) });
}

/** How entries are made from those that the device has. */
type Changes = ReadonlyMap<PaperId, (stored: LibraryEntry | undefined) => LibraryEntry>;

/** How many writes that are under way, or wait, are about a paper. */
const queued = new Map<string, number>();

function write(changes: Changes): Promise<void> {
  for (const id of changes.keys()) queued.set(id, (queued.get(id) ?? 0) + 1);
  writing = after(writing, changes);
  return writing;
}

async function after(before: Promise<void>, changes: Changes): Promise<void> {
  await before;
  await writeNow(changes);
  for (const id of changes.keys()) queued.set(id, (queued.get(id) ?? 1) - 1);
}

async function writeNow(changes: Changes): Promise<void> {
  const late = [...unwritten].filter(([id]) => !changes.has(id));
  const all: Changes = new Map([...late.map(([id, entry]) => [id, () => entry] as const), ...changes]);
  const written: LibraryEntry[] = [];
  try {
    await rewrite([...all.keys()], (key, value): Rewrite => {
      const stored = parseEntry(value);
      const entry = isPaperId(key) ? all.get(key)?.(stored) : undefined;
      if (entry === undefined) return { value };
      written.push(entry);
      const isSpoilt = value !== undefined && stored === undefined;
      return {
        value: isBlank(entry) ? undefined : entry,
        ...(isSpoilt && { aside: [`${key} ${Date.now()}`, value] as const }),
      };
    });
    unwritten.clear();
    // The screen may be ahead: what was changed meanwhile is written next.
    show(written.filter(({ id }) => (queued.get(id) ?? 0) <= 1));
    hintLibrary(useLibrary.getState().entries.size > 0);
    setKeeping({ kind: 'kept' });
    tellOtherTabs();
  } catch (error) {
    // What could not be taken away is kept as blank: it must not come back with the next look at the device.
    const { entries } = useLibrary.getState();
    for (const id of changes.keys()) unwritten.set(id, entries.get(id) ?? blankEntry(id, ''));
    setKeeping(reasonOf(error));
  }
}

function reasonOf(error: unknown): Keeping {
  if (error instanceof NewerFormError) return { kind: 'newer' };
  if (error instanceof WipedError) return { kind: 'wiped' };
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { kind: isFull ? 'full' : 'refused' };
}
