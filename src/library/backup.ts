import type { PaperId } from '../model/paper';
import type { Library, LibraryEntry } from './entry';
import { parseEntry } from './parseEntry';
import { backupMessages } from '../messages/backup';

/** The format name in the file. */
const FORMAT = 'offprint-library';
/** Raised when an older reader would misread the file. */
const VERSION = 1;

/** A library read from a file and the number of unreadable entries in it, or why there is none. */
export type ReadBackup =
  | { readonly kind: 'read'; readonly library: Library; readonly unreadable: number }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * The whole library as one JSON file.
 * @param unreadable records of the device that could not be read; they are copied unchanged
 * @param made milliseconds since 1970
 */
export function formatBackup(library: Library, unreadable: readonly unknown[], made: number): string {
  const papers = [...library.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const file = { format: FORMAT, version: VERSION, made: new Date(made).toISOString(), papers, unreadable };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Parses a backup. Never throws; an incomplete file is refused entirely.
 * @param now milliseconds since 1970
 */
export function parseBackup(text: string, now = Date.now()): ReadBackup {
  const value = parseJson(text);
  if (value.kind === 'broken') return refused(brokenMessage(text));
  const file = value.value;
  if (!isRecord(file) || file['format'] !== FORMAT || !Array.isArray(file['papers'])) {
    return refused(backupMessages.otherJson);
  }
  const version = file['version'];
  if (typeof version === 'number' && version > VERSION) {
    return refused(backupMessages.newer({ found: version, read: VERSION }));
  }
  const library = new Map<PaperId, LibraryEntry>();
  // Count the unreadable records that the file carries.
  let unreadable = Array.isArray(file['unreadable']) ? file['unreadable'].length : 0;
  for (const one of file['papers']) {
    const entry = parseEntry(one);
    if (entry === undefined) unreadable += 1;
    // A wrong clock must not win every later merge.
    else library.set(entry.id, { ...entry, changed: Math.min(entry.changed, now) });
  }
  return { kind: 'read', library, unreadable };
}

function parseJson(text: string): { kind: 'json'; value: unknown } | { kind: 'broken' } {
  try {
    // Editors may add a byte-order mark at the start.
    return { kind: 'json', value: JSON.parse(text.replace(/^\uFEFF/u, '')) };
  } catch {
    return { kind: 'broken' };
  }
}

function brokenMessage(text: string): string {
  if (text.trim() === '') return backupMessages.empty;
  if (!text.trimStart().startsWith('{')) return backupMessages.otherFile;
  const lines = text.trimEnd().split('\n').length;
  if (!text.trimEnd().endsWith('}')) {
    return backupMessages.incomplete({ lines });
  }
  return backupMessages.damaged({ lines });
}

function refused(reason: string): ReadBackup {
  return { kind: 'refused', message: backupMessages.refused({ reason }) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
