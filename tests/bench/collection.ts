import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Doc {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A judged test collection: `judged` maps a query's id to the grades of its documents (0 is not relevant). */
export interface Collection {
  readonly docs: readonly Doc[];
  readonly queries: readonly { readonly id: string; readonly text: string }[];
  readonly judged: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Reads `docs.jsonl`, `queries.jsonl` and `qrels.tsv` of a folder. Throws when a file is missing or a line is malformed. */
export function readCollection(folder: string): Collection {
  return {
    docs: readLines(join(folder, 'docs.jsonl'), (line) => {
      const { id, title, text } = readRecord(line);
      return { id: String(id), title: title ?? '', text: text ?? '' };
    }),
    queries: readLines(join(folder, 'queries.jsonl'), (line) => {
      const { id, text } = readRecord(line);
      return { id: String(id), text: String(text) };
    }),
    judged: readJudgments(join(folder, 'qrels.tsv')),
  };
}

function readJudgments(file: string): Map<string, Map<string, number>> {
  const judged = new Map<string, Map<string, number>>();
  for (const [query = '', doc = '', grade = ''] of readLines(file, (line) => line.split('\t'))) {
    if (!Number.isFinite(Number.parseFloat(grade))) continue; // a header
    const grades = judged.get(query) ?? new Map<string, number>();
    judged.set(query, grades.set(doc, Number.parseFloat(grade)));
  }
  return judged;
}

function readLines<T>(file: string, read: (line: string, number: number) => T): T[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(read);
}

function readRecord(line: string): Partial<Record<'id' | 'title' | 'text', string>> {
  const record: unknown = JSON.parse(line);
  if (typeof record !== 'object' || record === null)
    throw new TypeError(`not a record: ${line.slice(0, 80)}`);
  return record;
}
