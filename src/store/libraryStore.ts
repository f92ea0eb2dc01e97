import { create } from 'zustand';
import { NO_LIBRARY, type Library } from '../library/entry';
import { readStorage, writeStorage } from './browserStorage';

/** Whether changes are saved, and if not, why. */
export type Persistence =
  | { readonly kind: 'kept' }
  /** The browser refuses storage, or its database cannot be opened. */
  | { readonly kind: 'refused' }
  /** Storage is full. */
  | { readonly kind: 'full' }
  /** A newer version of this page wrote the library, so this one only reads it. */
  | { readonly kind: 'newer' }
  /** The chunk that saves it could not be fetched. */
  | { readonly kind: 'unreached' }
  /** It was cleared from outside while this page was open. */
  | { readonly kind: 'wiped' };

interface LibraryStore {
  readonly entries: Library;
  /** False until storage was read: an unknown library must not be shown as empty. */
  readonly open: boolean;
  readonly persistence: Persistence;
  /** Records that could not be read, by key. They stay as they are and go into the backup. */
  readonly unreadable: readonly (readonly [key: string, value: unknown])[];
}

/** The user's library. `openLibrary` and `changeLibrary` fill it; the first screen only reads it. */
export const useLibrary = create<LibraryStore>()(() => ({
  entries: NO_LIBRARY,
  open: false,
  persistence: { kind: 'kept' },
  unreadable: [],
}));

const HINT = 'offprint.library';

/** Whether the library had entries when it was last used: only then is it opened unasked. */
export function hasLibrary(): boolean {
  return (readStorage(HINT) ?? null) !== null;
}

/** Remembers whether the library has entries. Without storage the library is opened on demand. */
export function hintLibrary(isKept: boolean): void {
  writeStorage(HINT, isKept ? '1' : null);
}
