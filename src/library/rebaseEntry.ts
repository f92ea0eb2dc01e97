import type { LibraryEntry } from './entry';
import { joinNotes } from './mergeLibraries';

/**
 * Makes in an entry the change that led from one state of it to another. What was changed otherwise meanwhile stays;
 * where the note was, both are kept.
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
