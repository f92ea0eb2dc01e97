import type { PaperId } from '../digest/paper';

/** How far a person is with a paper. Every paper begins unread. */
export type ReadingStatus = 'unread' | 'reading' | 'read';

/** Every status, in the order that a person goes through them. */
export const READING_STATUSES: readonly ReadingStatus[] = ['unread', 'reading', 'read'];

/** What a person keeps of one paper, on the device alone. Times are milliseconds since 1970, UTC. */
export interface LibraryEntry {
  readonly id: PaperId;
  /** As it was read last: what is known of the paper where the catalog does not have it. */
  readonly title: string;
  /** When it was saved; null when it is not. */
  readonly saved: number | null;
  readonly status: ReadingStatus;
  /** Markdown, as typed; '' for none. */
  readonly note: string;
  /** Canonical, each once, in the order they were given. */
  readonly tags: readonly string[];
  /** When anything of this was last changed. */
  readonly changed: number;
}

/** The library by paper. */
export type Library = ReadonlyMap<PaperId, LibraryEntry>;

/** That of a person who has kept nothing. */
export const NO_LIBRARY: Library = new Map();

/** As much as the field for a note takes, in UTF-16 units; notes that were merged may be longer, and are kept. */
export const LONGEST_NOTE = 20_000;

/** What is kept of a paper that nothing is kept of. */
export function blankEntry(id: PaperId, title: string): LibraryEntry {
  return { id, title, saved: null, status: 'unread', note: '', tags: [], changed: 0 };
}

/** Whether nothing is kept: such an entry is as good as none. */
export function isBlank({ saved, status, note, tags }: LibraryEntry): boolean {
  return saved === null && status === 'unread' && note === '' && tags.length === 0;
}
