import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';

/** A stored record with its key. */
export type StoredRecord = readonly [key: string, value: unknown];

/** The new record, and a record to keep under another key so that it is not lost; undefined deletes it. */
export interface Rewrite {
  readonly value: unknown;
  readonly aside?: StoredRecord;
}

/** The library is stored in a format that this page does not know. */
export class NewerFormError extends Error {
  override readonly name = 'NewerFormError';
}

/** The library that was there before is gone. */
export class WipedError extends Error {
  override readonly name = 'WipedError';
}

/** The key of the record that holds the format of the library and its id. */
const FORM = 'form';
/** Raised when an older page would misread or damage the records. */
const FORM_NOW = 1;

/** The record under `FORM`. */
interface FormRecord {
  readonly form: number;
  /** Unique to this library: a new library has another id. */
  readonly begun: string;
}

/**
 * The library on the device: an IndexedDB store with a record for each paper under its id, so that two tabs that
 * change two papers never conflict. Opened on first use, because where storage is refused even naming it throws.
 */
let database: UseStore | undefined;

/** The library that this page has seen. When another or none is found, it was cleared from outside. */
let seen: string | undefined;

/** Accepts whichever library is found next, or starts one. */
export function acceptNextLibrary(): void {
  seen = undefined;
}

function openDatabase(): UseStore {
  return (database ??= createStore('offprint-library', 'papers'));
}

/** The state of the stored library: `gone` when it is not the one that this page has seen. */
type Form = 'none' | 'gone' | 'known' | 'newer';

/** All records, and their format. */
export interface LibraryContents {
  readonly records: readonly StoredRecord[];
  readonly form: Form;
}

/** Reads everything. Rejects when the browser refuses storage or its database is unusable. */
export async function readAll(): Promise<LibraryContents> {
  const all = await openDatabase()('readonly', (store) =>
    Promise.all([promisifyRequest(store.getAllKeys()), promisifyRequest<unknown[]>(store.getAll())]),
  );
  const [keys, values] = all;
  // Every key that was ever written is a string.
  const records = keys.map((key, at): StoredRecord => [typeof key === 'string' ? key : '', values[at]]);
  const form = records.find(([key]) => key === FORM)?.[1];
  return { records: records.filter(([key]) => key !== FORM), form: standOf(form) };
}

function standOf(record: unknown): Form {
  if (record === undefined) return seen === undefined ? 'none' : 'gone';
  if (!isFormRecord(record) || record.form > FORM_NOW) return 'newer';
  seen ??= record.begun;
  return record.begun === seen ? 'known' : 'gone';
}

function isFormRecord(record: unknown): record is FormRecord {
  if (typeof record !== 'object' || record === null) return false;
  return (
    'form' in record &&
    typeof record.form === 'number' &&
    'begun' in record &&
    typeof record.begun === 'string'
  );
}

function newForm(): FormRecord {
  return { form: FORM_NOW, begun: `${Date.now()} ${Math.random()}` };
}

/**
 * Changes records in one transaction: each is read, passed to `how`, which must not throw, and written before any
 * other tab can. All are written or none.
 *
 * @param more records that are written as they are. Default: none
 * @throws NewerFormError, WipedError; a QuotaExceededError when storage is full; and as `readAll` does
 */
export async function rewrite(
  keys: readonly string[],
  how: (key: string, value: unknown) => Rewrite,
  more: readonly StoredRecord[] = [],
): Promise<void> {
  await openDatabase()('readwrite', async (store) => {
    const found = standOf(await promisifyRequest<unknown>(store.get(FORM)));
    if (found === 'newer') throw new NewerFormError();
    if (found === 'gone') throw new WipedError();
    // A request may succeed and its transaction still fail because storage is full.
    const done = promisifyRequest(store.transaction);
    const begun = found === 'none' ? newForm() : undefined;
    if (begun !== undefined) store.put(begun, FORM);
    for (const [key, value] of more) store.put(value, key);
    for (const key of keys) {
      const { value, aside } = how(key, await promisifyRequest<unknown>(store.get(key)));
      if (aside !== undefined) store.put(aside[1], aside[0]);
      if (value === undefined) store.delete(key);
      else store.put(value, key);
    }
    await done;
    if (begun !== undefined) seen = begun.begun;
  });
}
