import { linkNote, sightingsOf } from './citation';
import type { CitedPaper } from './citedPaper';
import type { OutputFormat } from './outputFormat';

/** Marks the file as UTF-8: without it Excel shows “Ü” as “Ãœ”. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

const COLUMNS: readonly (readonly [name: string, cell: (paper: CitedPaper) => string])[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['abstract', ({ abstract }) => abstract],
  ['url', ({ url }) => url],
  ['topics', ({ topics }) => topics.map(({ name }) => name).join('; ')],
  ['names', ({ names }) => names.join('; ')],
  ['links', ({ links }) => links.map(linkNote).join('; ')],
  ['seen', (paper) => sightingsOf(paper).join('; ')],
];

/**
 * A cell that a spreadsheet may take for a formula, also behind blanks, quotation marks or letters that do not show,
 * or in the wide forms of East Asian keyboards. See OWASP, "CSV Injection".
 */
const FORMULA = /^[\s\p{Cf}"'`‘’“”]*[=+\-@＝＋－＠]/u;

export const csv = {
  id: 'csv',
  name: 'CSV',
  use: 'Excel and other spreadsheets',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write: csvOf,
} as const satisfies OutputFormat;

/**
 * Papers as CSV (RFC 4180): a header, then a row for each, every cell in quotation marks. A cell that a spreadsheet
 * would calculate starts with an apostrophe, so that it shows as the text it is.
 */
function csvOf(papers: readonly CitedPaper[]): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...papers.map((paper) => COLUMNS.map(([, cell]) => cell(paper))),
  ];
  return BYTE_ORDER_MARK + rows.map((row) => row.map(quoted).join(',') + LINE_END).join('');
}

function quoted(cell: string): string {
  return `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}
