type StorageName = 'localStorage' | 'sessionStorage';

/**
 * Reads the value of a key; null when there is none. Undefined where storage is refused: even naming it may throw.
 */
export function readStorage(key: string, storage: StorageName = 'localStorage'): string | null | undefined {
  try {
    return globalThis[storage].getItem(key);
  } catch {
    return undefined;
  }
}

/** Stores a text under a key, or removes the key for null. Returns false where storage is refused or full. */
export function writeStorage(
  key: string,
  text: string | null,
  storage: StorageName = 'localStorage',
): boolean {
  try {
    if (text === null) globalThis[storage].removeItem(key);
    else globalThis[storage].setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** A stored value, which another tab may change at any time. */
export interface StoredValue<T> {
  /**
   * The newest value; undefined where storage is refused or a write failed, because the value in memory is newer
   * then.
   */
  readonly read: () => T | undefined;
  /** Returns whether the value is stored. */
  readonly write: (value: T) => boolean;
}

/**
 * @param parse of what is kept, null for nothing; must not throw
 * @param format returns null for a value that needs no key
 */
export function storedValue<T>(
  key: string,
  parse: (stored: string | null) => T,
  format: (value: T) => string | null,
): StoredValue<T> {
  let isKept = true;
  return {
    read: () => {
      const stored = isKept ? readStorage(key) : undefined;
      return stored === undefined ? undefined : parse(stored);
    },
    write: (value) => (isKept = writeStorage(key, format(value))),
  };
}
