import { counted, type InputFormat, type Recognised } from './inputFormat';

const DELIMITERS: readonly (readonly [delimiter: string, name: string])[] = [
  ['\t', 'TSV (a table with tabs)'],
  [',', 'CSV'],
  [';', 'CSV with semicolons'],
  ['|', 'CSV with vertical bars'],
];
/** How column names begin that tables of papers have, in the languages that spreadsheets often are in. */
const MAIN_COLUMN =
  /^(?:(?:primary |original |article |document |paper |publication |display )?(?:titles?|name)|titel|titre|título|titolo|titulo|papers?|authors?\b.*|autor.*|auteurs?|author names|abstract.*|summary|zusammenfassung|résumé|resumen|标题|题名|题目|作者|摘要|タイトル|著者|抄録)$/iu;
const COLUMN =
  /^(?:\W*(?:id|key|doi|url|uri|link|pdf|code|year|date|jahr|année|año|anno|journal|venue|source|source title|publication.*|conference|booktitle|keywords?|tags?|topics?|type|item type|document type|pmid|issn|isbn|volume|issue|pages|language|track|session|publisher|category|categories|notes?|arxiv.*|cited by|citations?|affiliations?|date added|年份|期刊)\W*)$/iu;
/** A header may stand below the lines that say what was searched for. */
const PREAMBLE_LINES = 25;
const LONGEST_NAME = 60;
/** So many records say whether a text is a table; all of it is read only when it is. */
const LOOKED_AT = 200;

/** A row of a table: how many cells it has, and how many of them are not empty. */
interface Row {
  readonly width: number;
  readonly filled: number;
}

/** A table: a row of column names with rows of its width below, or rows alone that are alike. */
export const delimited: InputFormat = { recognises };

function recognises(text: string): Recognised | undefined {
  for (const [delimiter, name] of DELIMITERS) {
    if (!text.includes(delimiter)) continue;
    const header = findHeader(text, delimiter);
    if (header !== undefined)
      return {
        name,
        seen: counted(rowsOf(text.slice(header.end), delimiter).length, 'row'),
        first: header.start,
      };
    if (isTableWithoutHeader(text, delimiter))
      return { name, seen: counted(rowsOf(text, delimiter).length, 'row'), first: 0 };
  }
  return undefined;
}

function findHeader(text: string, delimiter: string): { start: number; end: number } | undefined {
  let start = 0;
  for (const line of text.split('\n', PREAMBLE_LINES)) {
    const end = start + line.length + 1;
    // A row between bars is Markdown's.
    const isMarkdown = /^\s*\|/.test(line);
    const cells = line.split(delimiter).map((cell) => cell.replaceAll('"', '').replaceAll('_', ' ').trim());
    if (!isMarkdown && isHeader(cells)) {
      const rows = rowsOf(text.slice(end), delimiter, LOOKED_AT);
      // Some programs end each row of a wide table with one more delimiter, or leave it out.
      const tolerance = cells.length > 5 ? 1 : 0;
      const alike = rows.filter(({ width }) => Math.abs(width - cells.length) <= tolerance);
      if (alike.length >= rows.length * 0.6) return { start, end };
    }
    start = end;
  }
  return undefined;
}

function isHeader(cells: readonly string[]): boolean {
  const main = cells.filter((cell) => MAIN_COLUMN.test(cell)).length;
  const known = main + cells.filter((cell) => COLUMN.test(cell)).length;
  return (
    main > 0 && known > 1 && known * 4 >= cells.length && cells.every((cell) => cell.length <= LONGEST_NAME)
  );
}

/** Without column names only what prose never is: as many cells in each line, and no space after their commas. */
function isTableWithoutHeader(text: string, delimiter: string): boolean {
  const rows = rowsOf(text, delimiter, LOOKED_AT);
  const width = rows[0]?.width ?? 0;
  if (rows.length < 3 || width < 3) return false;
  const alike = rows.filter((row) => row.width === width && row.filled > 1);
  const sample = text.slice(0, 20_000).split(delimiter);
  const spaced = sample.slice(1).filter((cell) => cell.startsWith(' ')).length;
  return alike.length >= rows.length * 0.9 && spaced * 2 < sample.length && !/^\s*\|/.test(text);
}

/** The rows of a table that are not empty. A cell in quotes may hold delimiters and line ends. */
function rowsOf(text: string, delimiter: string, most = Infinity): Row[] {
  const rows: Row[] = [];
  const cell = new RegExp(
    `[ ]*(?:"(?:[^"]|"")*"[^\\n\\${delimiter}]*|[^\\n\\${delimiter}]*)(\\n|\\${delimiter}|$)`,
    'y',
  );
  let [width, filled] = [0, 0];
  while (cell.lastIndex < text.length && rows.length < most) {
    const [whole, end] = cell.exec(text) ?? ['', ''];
    width++;
    if (whole.slice(0, whole.length - (end?.length ?? 0)).trim() !== '') filled++;
    if (end === delimiter) continue;
    if (filled > 0) rows.push({ width, filled });
    [width, filled] = [0, 0];
  }
  return rows;
}
