import { counted, type InputFormat, type Recognised } from './inputFormat';

/** A format of records in which each line begins with the name of a field. */
interface RecordFormat {
  readonly name: string;
  /** A line that only this format begins a record with. */
  readonly start: RegExp;
  /** A line that is counted as one entry; by default each start. */
  readonly entry?: RegExp;
  /** A line that begins a field, or ends a record. */
  readonly field: RegExp;
  /** Lines that say nothing about the format: comments and the notes of the program that wrote the file. */
  readonly neutral?: RegExp;
}

/** Below this share of the text, records are quoted in a digest; above it they are the file. */
const LEAST_SHARE = 0.7;

/** A format that is recognised when its records are most of the text. An abstract may quote any of them. */
export function recordFormat(format: RecordFormat): InputFormat {
  const { name, start } = format;
  const anywhere = new RegExp(start, `${start.flags}m`);
  function recognises(text: string): Recognised | undefined {
    if (!anywhere.test(text)) return undefined;
    const { entries, share, first } = countRecords(text, format);
    return share >= LEAST_SHARE
      ? { name, seen: counted(entries, 'entry'), ...(first === undefined ? {} : { first }) }
      : undefined;
  }
  return { recognises };
}

function countRecords(text: string, { start, entry = start, field, neutral }: RecordFormat) {
  let [entries, inside, between, total, offset] = [0, 0, 0, 0, 0];
  let first: number | undefined;
  // A field may go on over lines; over a blank line only when another field of its record follows.
  let continues = false;
  for (const line of text.split('\n')) {
    const size = line.trim().length;
    const starts = start.test(line);
    if (size === 0) continues = false;
    else if (starts || continues || neutral?.test(line) !== true) {
      total += size;
      if (starts) between = 0;
      if (starts) first ??= offset;
      if (entry.test(line)) entries++;
      if (starts || (inside > 0 && field.test(line))) {
        inside += between + size;
        [between, continues] = [0, true];
      } else if (continues) inside += size;
      else between += size;
    }
    offset += line.length + 1;
  }
  return { entries, first, share: inside / total };
}
