import { create } from 'zustand';
import { NO_LIBRARY } from '../library/entry';
import type { Library } from '../library/entry';
import { readStorage, writeStorage } from './browserStorage';

/** Whether what is changed now is kept, and if not, why. */
export type Keeping =
  | { readonly kind: 'kept' }
  /** The browser refuses storage, or its database cannot be opened. */
  | { readonly kind: 'refused' }
  /** There is no room left on the device. */
  | { readonly kind: 'full' }
  /** A newer version of this page has written the library: this one reads it and leaves it as it is. */
  | { readonly kind: 'newer' }
  /** The part of the page that keeps it could not be fetched. */
  | { readonly kind: 'unreached' }
  /** It was emptied from outside while this page was open. */
  | { readonly kind: 'wiped' };

interface LibraryStore {
  readonly entries: Library;
  /** False until the device was asked: what is not known yet must not be called empty. */
  readonly open: boolean;
  readonly keeping: Keeping;
  /** Records of the device that could not be read, by key. They are left as they are, and go into the backup. */
  readonly unreadable: readonly (readonly [key: string, value: unknown])[];
}

/** What this person keeps of papers. `openLibrary` and `changeLibrary` fill it; the first screen only looks. */
export const useLibrary = create<LibraryStore>()(() => ({
  entries: NO_LIBRARY,
  open: false,
  keeping: { kind: 'kept' },
  unreadable: [],
}));

const HINT = 'offprint.library';

/** Whether anything was kept on this device when it was last used: only then is the library opened unasked. */
export function hasLibrary(): boolean {
  return (readStorage(HINT) ?? null) !== null;
}

/** Takes note that something is kept, or nothing any more. Without storage it is opened when it is asked for. */
export function hintLibrary(isKept: boolean): void {
  writeStorage(HINT, isKept ? '1' : null);
}
