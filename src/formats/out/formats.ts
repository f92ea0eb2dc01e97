import { bibtex } from './bibtex';
import { asciiWords, cutAtHyphen } from './citationKey';
import type { CitedPaper } from './citedPaper';
import { csl } from './csl';
import { csv } from './csv';
import { json } from './json';
import { markdown } from './markdown';
import { oneLine, printable } from './plainText';
import { ris } from './ris';

/** In the order of a menu: for references first, then for tables and text, then for programs. */
const FORMATS = { bibtex, ris, csl, csv, markdown, json };

/** The id of a file format for a set of papers. */
export type ExportFormat = keyof typeof FORMATS;

/** All formats, in the order of a menu. */
export const EXPORT_FORMATS = Object.values(FORMATS);

const FILE_NAME_LENGTH = 40;
/** Windows reserves these names for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/**
 * The file's whole text, to be saved as UTF-8. No papers give a valid file with none.
 * @param title names the set: Markdown's heading, JSON's `title`; the other formats have no place for it
 */
export function exportPapers(format: ExportFormat, papers: readonly CitedPaper[], title: string): string {
  return FORMATS[format].write(papers.map(printable), oneLine(title));
}

/** "friday-reading-group.bib": lower-case ASCII, short, and "papers.bib" when the title has nothing to offer. */
export function exportFileName(title: string, format: ExportFormat): string {
  const words = cutAtHyphen(asciiWords(title), FILE_NAME_LENGTH);
  const name = words === '' || DEVICE.test(words) ? 'papers' : words;
  return `${name}.${FORMATS[format].extension}`;
}
