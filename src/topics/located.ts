/** A value from a file with its first line (from 1), so that a report can name it. */
export type Located =
  | { readonly kind: 'map'; readonly line: number; readonly entries: readonly LocatedEntry[] }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Located[] }
  | { readonly kind: 'scalar'; readonly line: number; readonly value: unknown };

/** A key of a map and its value; `line` is the key's. */
export interface LocatedEntry {
  readonly key: string;
  readonly line: number;
  readonly value: Located;
}

/** Receives a fault: the line, what is wrong there, and how to fix it. */
export type Report = (line: number, message: string, fix: string) => void;

/**
 * The fields of a map by key. Reports a value that is no map, keys that are neither among `keys` nor among
 * `optional`, and `keys` that are missing; `owner` names the map in those reports ("the topic “safety”").
 */
export function fieldsOf<K extends string, O extends string = never>(
  value: Located,
  keys: readonly K[],
  owner: string,
  report: Report,
  optional: readonly O[] = [],
): ReadonlyMap<K | O, Located> {
  const fields = new Map<K | O, Located>();
  const all: readonly (K | O)[] = [...keys, ...optional];
  if (value.kind !== 'map') {
    report(value.line, `${owner} is not a map of keys`, `Give it the keys ${keys.join(', ')}.`);
    return fields;
  }
  for (const entry of value.entries) {
    const key = all.find((known) => known === entry.key);
    if (key === undefined)
      report(
        entry.line,
        `${owner} has the unknown key “${entry.key}”`,
        `Remove it, or use one of ${all.join(', ')}.`,
      );
    else fields.set(key, entry.value);
  }
  for (const key of keys) {
    if (!fields.has(key)) report(value.line, `${owner} has no “${key}”`, `Add the key “${key}”.`);
  }
  return fields;
}

/** A scalar's text without outer space; undefined, and reported, when it is not text or is empty. */
export function textOf(value: Located | undefined, what: string, report: Report): string | undefined {
  if (value === undefined) return undefined;
  if (value.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() !== '')
    return value.value.trim();
  report(
    value.line,
    `${what} is not text`,
    'Write some words; put them in quotes if they look like a number.',
  );
  return undefined;
}

/** A scalar's number; undefined, and reported, when it is none that `accepts` takes. */
export function numberOf(
  value: Located | undefined,
  what: string,
  accepts: { readonly test: (value: number) => boolean; readonly words: string },
  report: Report,
): number | undefined {
  if (value === undefined) return undefined;
  if (
    value.kind === 'scalar' &&
    typeof value.value === 'number' &&
    Number.isFinite(value.value) &&
    accepts.test(value.value)
  ) {
    return value.value;
  }
  const shown = value.kind === 'scalar' ? `“${String(value.value)}”` : `a ${value.kind}`;
  report(value.line, `${what} is ${shown}, not ${accepts.words}`, `Write ${accepts.words}, such as 1.`);
  return undefined;
}
