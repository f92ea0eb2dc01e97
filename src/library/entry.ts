import type { PaperId } from '../model/paper';

/** Reading status. Every paper starts unread. */
export type ReadingStatus = 'unread' | 'reading' | 'read';

/** Every status, in reading order. */
export const READING_STATUSES: readonly ReadingStatus[] = ['unread', 'reading', 'read'];

/**
 * A library entry: what the user saved about one paper, on this device only. Times are milliseconds since 1970, UTC.
 */
export interface LibraryEntry {
  readonly id: PaperId;
  /** The title when last seen, for where the catalog does not have the paper. */
  readonly title: string;
  /** When it was saved; null when it is not. */
  readonly saved: number | null;
  readonly status: ReadingStatus;
  /** Markdown, as typed; '' for none. */
  readonly note: string;
  /** Canonical, each once, in the order in which they were added. */
  readonly tags: readonly string[];
  /** When the entry was last changed. */
  readonly changed: number;
}

/** The library by paper. */
export type Library = ReadonlyMap<PaperId, LibraryEntry>;

/** An empty library. */
export const NO_LIBRARY: Library = new Map();

/** The limit of the note field, in UTF-16 units; merged notes may be longer. */
export const LONGEST_NOTE = 20_000;

/** The entry of a paper that is not in the library. */
export function blankEntry(id: PaperId, title: string): LibraryEntry {
  return { id, title, saved: null, status: 'unread', note: '', tags: [], changed: 0 };
}

/** Whether an entry is empty, which is the same as no entry. */
export function isBlank({ saved, status, note, tags }: LibraryEntry): boolean {
  return saved === null && status === 'unread' && note === '' && tags.length === 0;
}
