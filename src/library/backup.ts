import type { PaperId } from '../digest/paper';
import type { Library, LibraryEntry } from './entry';
import { parseEntry } from './parseEntry';

/** What the file says that it is. */
const FORMAT = 'offprint-library';
/** Raised when an older reader would misread the file. */
const VERSION = 1;

/** A library read from a file, with how many entries of the file were none; or in a sentence why there is none. */
export type ReadBackup =
  | { readonly kind: 'read'; readonly library: Library; readonly unreadable: number }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * The whole library as one JSON file.
 * @param unreadable records of the device that could not be read: they are kept as they are
 * @param made milliseconds since 1970
 */
export function formatBackup(library: Library, unreadable: readonly unknown[], made: number): string {
  const papers = [...library.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const file = { format: FORMAT, version: VERSION, made: new Date(made).toISOString(), papers, unreadable };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a backup. Never throws; a file that ends too soon is refused whole.
 * @param now milliseconds since 1970
 */
export function parseBackup(text: string, now = Date.now()): ReadBackup {
  const value = parseJson(text);
  if (value.kind === 'broken') return refused(brokenMessage(text));
  const file = value.value;
  if (!isRecord(file) || file['format'] !== FORMAT || !Array.isArray(file['papers'])) {
    return refused('This is JSON, but no library of Offprint. Choose a file that “Back up” has made.');
  }
  const version = file['version'];
  if (typeof version === 'number' && version > VERSION) {
    return refused(
      `A newer version of Offprint made this file (form ${version}; this one reads form ${VERSION}). Reload the page to get the newest, then restore.`,
    );
  }
  const library = new Map<PaperId, LibraryEntry>();
  // What the other device could not read, nobody can here.
  let unreadable = Array.isArray(file['unreadable']) ? file['unreadable'].length : 0;
  for (const one of file['papers']) {
    const entry = parseEntry(one);
    if (entry === undefined) unreadable += 1;
    // A clock that was wrong must not win every merge to come.
    else library.set(entry.id, { ...entry, changed: Math.min(entry.changed, now) });
  }
  return { kind: 'read', library, unreadable };
}

function parseJson(text: string): { kind: 'json'; value: unknown } | { kind: 'broken' } {
  try {
    // Editors may put a byte-order mark in front.
    return { kind: 'json', value: JSON.parse(text.replace(/^\uFEFF/u, '')) };
  } catch {
    return { kind: 'broken' };
  }
}

function brokenMessage(text: string): string {
  if (text.trim() === '') return 'The file is empty. Choose a file that “Back up” has made.';
  if (!text.trimStart().startsWith('{'))
    return 'This is no library of Offprint. Choose a file that “Back up” has made.';
  const lines = text.trimEnd().split('\n').length;
  if (!text.trimEnd().endsWith('}')) {
    return `The file ends too soon, in line ${lines}: a part of it is missing. Copy it once more from where it came, or make a new backup there.`;
  }
  return `The file is damaged somewhere in its ${lines} lines. Copy it once more from where it came, or make a new backup there.`;
}

function refused(message: string): ReadBackup {
  return { kind: 'refused', message: `${message} Nothing here was changed.` };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
