import { counted, type FileFormat } from './fileFormat';

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

const RECORD_FORMATS: readonly RecordFormat[] = [
  {
    name: 'BibTeX',
    start: /^\s*\}?\s*@\s*[a-z]+\s*(?:\{|\()[^,={}]*(?:[,={}]|$)/i,
    entry: /^\s*\}?\s*@\s*(?!string\b|comment\b|preamble\b)[a-z]+\s*[{(]/i,
    field: /^\s*\/{0,2}[a-z][\w-]*\s*=\s*[{"\w]|^\s*[})]+,?\s*$/i,
    neutral: /^\s*%|BibTeX|JabRef|Mendeley|Zotero|^\s*Encoding:/i,
  },
  { name: 'RIS', start: /^TY\s*-\s*[A-Z]+/, field: /^[A-Z][A-Z0-9]\s{0,3}-(?:\s|$)/ },
  { name: 'PubMed MEDLINE (.nbib)', start: /^PMID\s?-\s*\d/, field: /^[A-Z]{2,4}\s{0,2}-\s/ },
  { name: 'EndNote refer (.enw)', start: /^%[0AT] \S/, entry: /^%T /, field: /^%[^\sa-z%](?:\s|$)/ },
  {
    name: 'Web of Science plain text',
    start: /^PT [A-Z]\s*$/,
    field: /^(?:[A-Z][A-Z0-9] |E[RF]\s*$)/,
    neutral: /^(?:FN|VR) /,
  },
  { name: 'RefWorks', start: /^RT [A-Z]\w+/, field: /^[A-Z][A-Z0-9] / },
];

/** Below this share of the text, records are quoted in a digest; above it they are the file. */
const LEAST_SHARE = 0.7;

/** The format whose records are most of the text. An abstract may quote any of them. */
export function detectRecords(text: string): FileFormat | undefined {
  for (const format of RECORD_FORMATS) {
    if (!new RegExp(format.start, `${format.start.flags}m`).test(text)) continue;
    const found = countRecords(text, format);
    if (found.share >= LEAST_SHARE)
      return {
        name: format.name,
        seen: counted(found.entries, 'entry'),
        ...(found.first === undefined ? {} : { first: found.first }),
      };
  }
  return undefined;
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
