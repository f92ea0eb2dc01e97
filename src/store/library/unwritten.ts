import type { PaperId } from '../../digest/paper';
import { isBlank } from '../../library/entry';
import type { LibraryEntry } from '../../library/entry';

/** How an entry is made from the one that the device has, if it has one. */
export type Change = (stored: LibraryEntry | undefined) => LibraryEntry;

/**
 * Changes that could not be written, by paper, in their order: this page alone has them. They are kept as changes and
 * not as what came of them, for by the time they can be written another tab may have written something else.
 */
export const unwritten = new Map<PaperId, readonly Change[]>();

/** Takes note of changes that could not be written. */
export function keepUnwritten(changes: ReadonlyMap<PaperId, Change>): void {
  for (const [id, change] of changes) unwritten.set(id, [...(unwritten.get(id) ?? []), change]);
}

/** An entry with the changes that it lacks. */
export function withUnwritten(id: PaperId, stored: LibraryEntry | undefined): LibraryEntry | undefined {
  return (unwritten.get(id) ?? []).reduce<LibraryEntry | undefined>((entry, change) => change(entry), stored);
}

/** Makes in a library the changes that it lacks. */
export function makeUnwritten(entries: Map<PaperId, LibraryEntry>): void {
  for (const id of unwritten.keys()) {
    const entry = withUnwritten(id, entries.get(id));
    if (entry === undefined || isBlank(entry)) entries.delete(id);
    else entries.set(id, entry);
  }
}
