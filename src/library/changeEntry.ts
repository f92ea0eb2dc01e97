import { READING_STATUSES, type LibraryEntry, type ReadingStatus } from './entry';
import { canonicalTag } from './tags';

/** A change of a library entry; `now` in milliseconds since 1970. */
export type EntryChange = (entry: LibraryEntry, now: number) => LibraryEntry;

/** Saves or unsaves the paper; saved again it keeps the date of the first time. */
export function setSaved(saved: boolean): EntryChange {
  return (entry, now) => ({ ...entry, saved: saved ? (entry.saved ?? now) : null, changed: now });
}

export function setStatus(status: ReadingStatus): EntryChange {
  return (entry, now) => ({ ...entry, status, changed: now });
}

/** The next status; the first follows the last. */
export function statusAfter(status: ReadingStatus): ReadingStatus {
  const next = READING_STATUSES[READING_STATUSES.indexOf(status) + 1];
  return next ?? 'unread';
}

/** The note as typed; white space alone is no note. */
export function setNote(note: string): EntryChange {
  const kept = /\S/u.test(note) ? note : '';
  return (entry, now) => ({ ...entry, note: kept, changed: now });
}

/** Adds missing tags at the end. */
export function addTags(tags: readonly string[]): EntryChange {
  const more = tags.map(canonicalTag).filter((tag) => tag !== '');
  return (entry, now) => ({ ...entry, tags: [...new Set([...entry.tags, ...more])], changed: now });
}

export function dropTag(tag: string): EntryChange {
  return (entry, now) => ({ ...entry, tags: entry.tags.filter((other) => other !== tag), changed: now });
}
