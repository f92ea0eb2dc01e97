import { bibtexOf } from './bibtex';
import { asciiWords, cutAtHyphen } from './citationKey';
import type { CitedPaper } from './citedPaper';
import { cslOf } from './csl';
import { csvOf } from './csv';
import { jsonOf } from './json';
import { markdownOf } from './markdown';
import { oneLine, printable } from './plainText';
import { risOf } from './ris';

/** The file formats for a set of papers. */
export type ExportFormat = 'bibtex' | 'ris' | 'csl' | 'csv' | 'json' | 'markdown';

/** What a menu and a browser need to know about a format. */
export interface FormatFacts {
  readonly id: ExportFormat;
  readonly name: string;
  /** Which programs read it. */
  readonly use: string;
  /** Without its dot. */
  readonly extension: string;
  readonly mediaType: string;
}

/** In the order of a menu: for references first, then for tables and text, then for programs. */
const FACTS: { readonly [Id in ExportFormat]: FormatFacts & { readonly id: Id } } = {
  bibtex: {
    id: 'bibtex',
    name: 'BibTeX',
    use: 'LaTeX, JabRef, Zotero',
    extension: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
  },
  ris: {
    id: 'ris',
    name: 'RIS',
    use: 'EndNote, Mendeley, Zotero',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
  },
  csl: {
    id: 'csl',
    name: 'CSL-JSON',
    use: 'Pandoc, Quarto, Zotero',
    // Apart from plain JSON, which a list may be saved as too.
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
  csv: {
    id: 'csv',
    name: 'CSV',
    use: 'Excel and other spreadsheets',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
  },
  markdown: {
    id: 'markdown',
    name: 'Markdown',
    use: 'Notes, wikis, GitHub',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
  },
  json: {
    id: 'json',
    name: 'JSON',
    use: 'Scripts and programs',
    extension: 'json',
    mediaType: 'application/json',
  },
};

/** All formats, in the order of a menu. */
export const EXPORT_FORMATS: readonly FormatFacts[] = Object.values(FACTS);

const FILE_NAME_LENGTH = 40;
/** Windows reserves these names for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/**
 * The file's whole text, to be saved as UTF-8. No papers give a valid file with none.
 * @param title names the set: Markdown's heading, JSON's `title`; the other formats have no place for it
 */
export function exportPapers(format: ExportFormat, papers: readonly CitedPaper[], title: string): string {
  const clean = papers.map(printable);
  switch (format) {
    case 'bibtex':
      return bibtexOf(clean);
    case 'ris':
      return risOf(clean);
    case 'csl':
      return cslOf(clean);
    case 'csv':
      return csvOf(clean);
    case 'json':
      return jsonOf(clean, oneLine(title));
    case 'markdown':
      return markdownOf(clean, oneLine(title));
    default:
      return format satisfies never;
  }
}

/** "friday-reading-group.bib": lower-case ASCII, short, and "papers.bib" when the title has nothing to offer. */
export function exportFileName(title: string, format: ExportFormat): string {
  const words = cutAtHyphen(asciiWords(title), FILE_NAME_LENGTH);
  const name = words === '' || DEVICE.test(words) ? 'papers' : words;
  return `${name}.${FACTS[format].extension}`;
}
