import type { PaperId } from '../../model/paper';
import { isBlank, type LibraryEntry } from '../../library/entry';

/** Makes an entry from the one that the device has, if it has one. */
export type Change = (stored: LibraryEntry | undefined) => LibraryEntry;

/**
 * Changes that could not be written, by paper and in order; only this page has them. They are stored as functions and
 * not as their results, because another tab may have written something else by the time they can be written.
 */
export const failedChanges = new Map<PaperId, readonly Change[]>();

/** Adds changes that could not be written. */
export function keepFailedChanges(changes: ReadonlyMap<PaperId, Change>): void {
  for (const [id, change] of changes) failedChanges.set(id, [...(failedChanges.get(id) ?? []), change]);
}

/** An entry with its missing changes applied. */
export function withFailedChanges(id: PaperId, stored: LibraryEntry | undefined): LibraryEntry | undefined {
  return (failedChanges.get(id) ?? []).reduce<LibraryEntry | undefined>(
    (entry, change) => change(entry),
    stored,
  );
}

/** Applies the missing changes to a library. */
export function applyFailedChanges(entries: Map<PaperId, LibraryEntry>): void {
  for (const id of failedChanges.keys()) {
    const entry = withFailedChanges(id, entries.get(id));
    if (entry === undefined || isBlank(entry)) entries.delete(id);
    else entries.set(id, entry);
  }
}
