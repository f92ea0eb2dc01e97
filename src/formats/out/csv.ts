import type { Cited } from '../../fields/cited';
import { CITED } from '../../fields/registry';
import { sightingsOf } from './citation';
import type { CitedPaper } from './citedPaper';
import type { OutputFormat } from './outputFormat';

/** Marks the file as UTF-8: without it Excel shows “Ü” as “Ãœ”. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

const COLUMNS: readonly Pick<Cited, 'column' | 'texts'>[] = [
  { column: 'id', texts: ({ id }) => [id] },
  ...CITED.filter((cited) => cited.as === undefined),
  { column: 'url', texts: ({ url }) => [url] },
  ...CITED.filter((cited) => cited.as !== undefined),
  { column: 'seen', texts: sightingsOf },
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
    COLUMNS.map(({ column }) => column),
    ...papers.map((paper) => COLUMNS.map(({ texts }) => texts(paper).join('; '))),
  ];
  return BYTE_ORDER_MARK + rows.map((row) => row.map(quoted).join(',') + LINE_END).join('');
}

function quoted(cell: string): string {
  return `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}
