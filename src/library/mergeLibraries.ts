import type { PaperId } from '../model/paper';
import type { Library, LibraryEntry } from './entry';
import { mergeMessages } from '../messages/backup';

/** What merging does to one paper of the library: it is new, changes, or stays the same. */
export interface MergeStep {
  readonly entry: LibraryEntry;
  readonly kind: 'new' | 'changed' | 'same';
  /** What changes, in words: "status: read", "note: both kept"; empty unless `changed`. */
  readonly what: readonly string[];
}

/** Separates two notes that were both kept. */
const BETWEEN_NOTES = '\n\n---\n\n';

/**
 * Merges another library into this one. Nothing is lost: tags of both are kept, and both notes where they differ;
 * otherwise the newer entry wins. A second merge changes nothing.
 */
export function mergeLibraries(mine: Library, theirs: Library): readonly MergeStep[] {
  return [...theirs.values()].map((their) => {
    const own = mine.get(their.id);
    if (own === undefined) return { entry: their, kind: 'new', what: [] };
    const entry = mergeEntries(own, their);
    const what = changesOf(own, entry);
    return what.length === 0 ? { entry: own, kind: 'same', what } : { entry, kind: 'changed', what };
  });
}

/** The library after the steps of a merge. */
export function afterMerge(mine: Library, steps: readonly MergeStep[]): Library {
  const merged = new Map<PaperId, LibraryEntry>(mine);
  for (const { entry } of steps) merged.set(entry.id, entry);
  return merged;
}

/** Two entries of one paper as one: see `mergeLibraries`. */
export function mergeEntries(own: LibraryEntry, their: LibraryEntry): LibraryEntry {
  const newer = their.changed > own.changed ? their : own;
  return {
    id: own.id,
    title: newer.title || own.title || their.title,
    saved: newer.saved,
    status: newer.status,
    note: joinNotes(own.note, their.note),
    tags: [...new Set([...own.tags, ...their.tags])],
    changed: newer.changed,
  };
}

/** Both notes where they differ. Doing it twice gives the same as once. */
export function joinNotes(own: string, their: string): string {
  if (own.includes(their)) return own;
  return their.includes(own) ? their : own + BETWEEN_NOTES + their;
}

function changesOf(before: LibraryEntry, after: LibraryEntry): string[] {
  const what: string[] = [];
  if ((before.saved === null) !== (after.saved === null))
    what.push(after.saved === null ? mergeMessages.notSaved : mergeMessages.saved);
  if (before.status !== after.status) what.push(mergeMessages.status(after));
  if (before.note !== after.note)
    what.push(before.note === '' ? mergeMessages.noteAdded : noteChange(before.note, after.note));
  const tags = after.tags.filter((tag) => !before.tags.includes(tag));
  if (tags.length > 0) what.push(mergeMessages.tags({ tags }));
  return what;
}

function noteChange(before: string, after: string): string {
  return after.startsWith(before + BETWEEN_NOTES) ? mergeMessages.bothNotes : mergeMessages.longerNote;
}
