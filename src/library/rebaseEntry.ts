import type { LibraryEntry } from './entry';
import { joinNotes } from './mergeLibraries';

/**
 * Applies the change between two states of an entry to a third. Other changes made meanwhile stay; where the note was
 * changed, both notes are kept.
 */
export function rebaseEntry(entry: LibraryEntry, before: LibraryEntry, after: LibraryEntry): LibraryEntry {
  const tags = entry.tags.filter((tag) => after.tags.includes(tag) || !before.tags.includes(tag));
  const added = after.tags.filter((tag) => !before.tags.includes(tag));
  const note = entry.note === before.note ? after.note : joinNotes(entry.note, after.note);
  return {
    id: entry.id,
    title: after.title || entry.title,
    saved: after.saved === before.saved ? entry.saved : after.saved,
    status: after.status === before.status ? entry.status : after.status,
    note: after.note === before.note ? entry.note : note,
    tags: [...new Set([...tags, ...added])],
    changed: Math.max(entry.changed, after.changed),
  };
}
