import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sightingsOf } from '../../../../src/formats/out/citation';
import type { CitedPaper } from '../../../../src/formats/out/citedPaper';
import { exportPapers } from '../../../../src/formats/out/formats';
import { printable } from '../../../../src/formats/out/plainText';
import { ownPapers } from './ownPapers';
import { linkNote, paperOf, trickyPaper } from './papers';

/** Rows by column, as csv-parse reads them; it refuses what RFC 4180 does not allow. */
function readBack(papers: readonly CitedPaper[]): Record<string, string>[] {
  return parse<Record<string, string>>(exportPapers('csv', papers, 'A set'), {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
  });
}

function cells(paper: CitedPaper): Record<string, string> {
  const { id, title, abstract, url, topics, names, links, seen } = printable(paper);
  return {
    id,
    title,
    abstract,
    url,
    topics: topics.map(({ name }) => name).join('; '),
    names: names.join('; '),
    links: links.map((link) => linkNote(link)).join('; '),
    seen: sightingsOf({ seen }).join('; '),
  };
}

test('an independent parser reads back every cell of all 77 papers, without an apostrophe too many', () => {
  expect(readBack(ownPapers)).toMatchObject(ownPapers.map(cells));
});

test('an independent parser reads back any text, but for the apostrophe in front of what looks like a formula', () => {
  fc.assert(
    fc.property(fc.array(trickyPaper, { minLength: 1, maxLength: 3 }), (papers) => {
      const bare = readBack(papers).map((row, at) => {
        const wanted = cells(papers[at] ?? paperOf());
        return Object.fromEntries(
          Object.entries(row).map(([name, cell]) => [
            name,
            cell === `'${wanted[name]}` ? cell.slice(1) : cell,
          ]),
        );
      });
      expect(bare).toMatchObject(papers.map(cells));
    }),
  );
});

test.each([
  `=cmd|' /C calc'!A0`,
  '=HYPERLINK("https://x.example")',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '"=1',
  `'=1`,
  '“=1”',
  '\u200e=1',
  '\u00ad@x',
  '\ufeff=1',
  '＝1',
])('%j is no formula in any cell', (text) => {
  const facts = { title: text, abstract: text, url: text, names: [text], topics: [{ id: 'x', name: text }] };
  const [row = {}] = readBack([paperOf(facts)]);
  for (const name of ['title', 'abstract', 'names', 'topics']) expect(row[name]).toMatch(/^'/);
  // A blank or a sign that does not show has no place in an address.
  expect(row['url']).toMatch(/^['%]/);
});

test('a spreadsheet is told that the file is UTF-8', () => {
  expect(exportPapers('csv', [], '')).toMatch(
    /^\ufeff"id","title","abstract","url","topics","names","links",.*"seen"\r\n$/,
  );
});
