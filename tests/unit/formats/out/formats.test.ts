import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAPER_COMMANDS } from '../../../../src/app/features/help/paperCommands';
import { plainCitation } from '../../../../src/formats/out/citation';
import { citedPaper } from '../../../../src/formats/out/citedPaper';
import { dayFirst } from '../../../../src/formats/out/dayFirst';
import { EXPORT_FORMATS, exportFileName, exportPapers } from '../../../../src/formats/out/formats';
import { paperId } from '../../../../src/model/identity';
import { ownPapers } from './ownPapers';
import { paperOf, trickyPaper, trickyText } from './papers';

test('a menu has each format once, with a name, a use and a file to save', () => {
  expect(EXPORT_FORMATS.map(({ id, extension }) => `${id} .${extension}`)).toEqual([
    'bibtex .bib',
    'ris .ris',
    'csl .csl.json',
    'csv .csv',
    'markdown .md',
    'json .json',
  ]);
});

test('the help names each format', () => {
  expect(PAPER_COMMANDS.map(({ does }) => does)).toContain(
    'The papers with abstracts, as BibTeX, RIS, CSL-JSON, CSV, Markdown or JSON.',
  );
});

test('no papers give a valid file with none', () => {
  const empty = Object.fromEntries(EXPORT_FORMATS.map(({ id }) => [id, exportPapers(id, [], 'Empty')]));
  expect(empty).toEqual({
    bibtex: '',
    ris: '',
    csl: '[]\n',
    csv: expect.stringMatching(/^\ufeff"id",.*"seen"\r\n$/),
    markdown: '# Empty\n',
    json: '{\n  "format": "offprint-papers",\n  "version": 1,\n  "title": "Empty",\n  "papers": []\n}\n',
  });
});

test.each(EXPORT_FORMATS.map(({ id }) => id))('%s has the abstract of every paper', (format) => {
  const text = exportPapers(format, ownPapers, '').replaceAll(/[\s\\"{}]/g, '');
  const plain = ownPapers.filter(({ abstract }) => /^[\w\s.,()-]{40}/.test(abstract));
  expect(plain.length).toBeGreaterThan(50);
  for (const { abstract } of plain) expect(text).toContain(abstract.slice(0, 40).replaceAll(/\s/g, ''));
});

describe('file names', () => {
  test.each([
    ['Friday reading group', 'bibtex', 'friday-reading-group.bib'],
    ['“TÜLU 3” in RLHF, not Robotics', 'markdown', 'tulu-3-in-rlhf-not-robotics.md'],
    ['强化学习', 'ris', 'papers.ris'],
    ['', 'csv', 'papers.csv'],
    ['../../etc/passwd', 'json', 'etc-passwd.json'],
    ['CON', 'csl', 'papers.csl.json'],
  ] as const)('%j as %s is %s', (title, format, name) => {
    expect(exportFileName(title, format)).toBe(name);
  });

  test('are short and plain for any title', () => {
    fc.assert(
      fc.property(trickyText, (title) => {
        expect(exportFileName(title, 'bibtex')).toMatch(/^(?=.{1,44}$)[a-z0-9]+(?:-[a-z0-9]+)*\.bib$/);
      }),
    );
  });
});

describe('a citation to paste', () => {
  test('says what a digest knows, and no more', () => {
    const seen = [
      {
        digest: 'Hugging Face Papers',
        position: 12,
        byline: 'AK and the research community',
        date: 'Jun 13',
      },
      { digest: 'Spring Workshop', position: 3 },
    ];
    expect(plainCitation(paperOf({ title: 'Dual RL: What Is It?', seen }))).toBe(
      '“Dual RL: What Is It?”, via Hugging Face Papers, 13 June; Spring Workshop. https://papers.example/paper/x/',
    );
  });

  test('ends without an address where there is none', () => {
    expect(plainCitation(paperOf({ title: 'Dual RL', url: '' }))).toBe('“Dual RL”, via Hugging Face Papers.');
  });

  test.each([
    ['Jun 13', '13 June'],
    ['June 3rd, 2025', '3 June 2025'],
    ['Sept. 1', '1 September'],
    ['13 juin', '13 juin'],
    ['Volume 12', 'Volume 12'],
  ])('has the date %j as %j', (date, words) => {
    expect(dayFirst(date)).toBe(words);
  });

  test('is one line, whatever the paper', () => {
    fc.assert(
      fc.property(trickyPaper, (paper) => {
        expect(plainCitation(paper)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

test.each([
  'http://127.0.0.1:4173',
  'http://localhost:5173',
  'http://x.localhost',
  'http://[::1]:80',
  'http://[::ffff:7f00:1]',
  'http://0.0.0.0:8080',
  'file:///home/me',
])('no file has the address %s', (origin) => {
  const url = `${origin}/paper/x/`;
  const catalogPaper = {
    id: paperId('Dual RL'),
    title: { text: 'Dual RL', marks: [] },
    topics: [],
    names: [],
    links: [{ url, kind: 'code' as const }],
    sources: [{ digest: 'own', position: 1 }],
  };
  const paper = citedPaper(catalogPaper, '', url, { topics: [], digests: [] });
  for (const { id } of EXPORT_FORMATS) expect(exportPapers(id, [paper], 'Set')).not.toContain(origin);
  expect(exportPapers('markdown', [paper], 'Set')).toContain('\n## Dual RL\n');
  expect(plainCitation(paper)).toBe('“Dual RL”, via Own.');
});
