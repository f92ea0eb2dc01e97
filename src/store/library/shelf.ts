import { createStore, promisifyRequest } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';

/** A record under its key, as storage has it. */
export type StoredRecord = readonly [key: string, value: unknown];

/** What a record becomes, and what must not be lost by that, to be kept under another key; undefined takes it away. */
export interface Rewrite {
  readonly value: unknown;
  readonly aside?: StoredRecord;
}

/** The library is written in a form that this page does not know. */
export class NewerFormError extends Error {
  override readonly name = 'NewerFormError';
}

/** The library is gone that was there before. */
export class WipedError extends Error {
  override readonly name = 'WipedError';
}

/** Under which the library says how its records are written, and when it was begun. */
const FORM = 'form';
/** Raised when an older page would misread or spoil the records. */
const FORM_NOW = 1;

/** The record under `FORM`. */
interface FormRecord {
  readonly form: number;
  /** Of this library alone: one that was begun anew has another. */
  readonly begun: string;
}

/**
 * The library's place on the device: an IndexedDB store with a record for each paper under its id, so that two tabs
 * that change two papers never meet. Made when it is first asked for: where storage is refused the mere mention of it
 * throws.
 */
let shelf: UseStore | undefined;

/** Which library this page has seen: when another is found, or none, it was taken away from outside. */
let seen: string | undefined;

/** Lets the page take whichever library is found next, or begin one. */
export function beginAnew(): void {
  seen = undefined;
}

function openShelf(): UseStore {
  return (shelf ??= createStore('offprint-library', 'papers'));
}

/** In what form a library is written; none at all, or not the one that was here. */
type Form = 'none' | 'gone' | 'known' | 'newer';

/** All records, and how they are written. */
export interface ShelfContents {
  readonly records: readonly StoredRecord[];
  readonly form: Form;
}

/** Reads everything. Rejects when the browser refuses storage, or its database is of no use. */
export async function readAll(): Promise<ShelfContents> {
  const all = await openShelf()('readonly', (store) =>
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
 * Changes records in one transaction: each is read, handed to `how`, which must not throw, and written before any
 * other tab can. All are written or none.
 *
 * @param more records that are written as they are. Default: none
 * @throws NewerFormError, WipedError; a QuotaExceededError when there is no room; and as `readAll` does
 */
export async function rewrite(
  keys: readonly string[],
  how: (key: string, value: unknown) => Rewrite,
  more: readonly StoredRecord[] = [],
): Promise<void> {
  await openShelf()('readwrite', async (store) => {
    const found = standOf(await promisifyRequest<unknown>(store.get(FORM)));
    if (found === 'newer') throw new NewerFormError();
    if (found === 'gone') throw new WipedError();
    // A request may succeed, and its transaction still find no room.
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
