import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findReader } from '../../../src/formats/in/inputFormats';
import { textDigest } from '../../../src/formats/text/textDigest';

const A =
  'We study how agents learn from rewards that are additive. Our method is simple, and it works well.';
const BIBTEX = '@article{muster2024,\n  title = {Random Exposure},\n  year = {2024}\n}\n';
const RIS =
  'TY  - JOUR\nTI  - Random Exposure\nAB  - We show\nthat it works.\n\nL1  - https://a.org\nER  - \n';

function refusal(text: string): string | undefined {
  const found = findReader(text);
  return found.kind === 'refused' ? found.reason : undefined;
}

describe('is refused by name, with what was seen', () => {
  test.each([
    ['BibTeX, 2 entries', `% by hand\n${BIBTEX}\n@misc(b,\n title="Bees"\n)\n`],
    ['BibTeX, 1 entry', `This file was created with JabRef 2.3.\n\n@string{j = "J"}\n${BIBTEX}`],
    ['BibTeX, 2 entries', '@article{a, title={A}, abstract={to 15{\\%.}}\r\n\r\n@article{b, title={B}}\r\n'],
    ['RIS, 2 entries', `\ufeffProvider: Example\n\n${RIS}\n2.\n${RIS}`],
    [
      'PubMed MEDLINE (.nbib), 1 entry',
      'PMID- 309\nTI  - Time lapse\nAB  - For the purpose\n      of this.\n',
    ],
    ['EndNote refer (.enw), 2 entries', '%0 Book\n%A Muster, A\n%T Bees\n\n%A Muster, B\n%T Ants\n%D 2024\n'],
    [
      'Web of Science plain text, 1 entry',
      'FN ISI Export\nVR 1.0\nPT J\nAU Muster, A\n   B, C\nTI Bees\nER\n\nEF\n',
    ],
    ['JSON, 2 entries', '[{"title": "A", "venue": {"name": "X"}}, {"title": "B"}]'],
    ['JSON, 3 entries', '{"total": 3, "data": [{"title": "A"}, {"title": "B"}, {"title": "C"}]}'],
    [
      'JSON from an Offprint export, 1 entry',
      '{"format":"offprint-papers","title":"T","papers":[{"title":"A"}]}',
    ],
    ['broken or incomplete JSON, 2 entries', '[\n {"title": "A"},\n {"title": "B'],
    ['JSON Lines (JSONL), 2 entries', '{"title": "A"}\n{"title": "B"}\n'],
    ['HTML, 1 link', '<!-- saved -->\n<!DOCTYPE html>\n<html><a href="x">A</a></html>'],
    ['HTML, 0 links', '<ul>\n<li>A paper</li>\n</ul>\n'],
    ['an Atom feed (XML), 2 entries', '<?xml version="1.0"?>\n<feed><entry></entry><entry></entry></feed>'],
    ['an RSS feed (XML), 1 entry', '<rss version="2.0"><channel><item></item></channel></rss>'],
    ['PubMed XML, 1 entry', '<PubmedArticleSet>\n<PubmedArticle></PubmedArticle>\n</PubmedArticleSet>'],
    ['a raw e-mail, 1 message', 'From: a@b.org\nSubject: Papers\nMIME-Version: 1.0\n\nLS0tLS0t'],
    [
      'YAML, 2 entries',
      'papers:\n  - title: A\n    abstract: |\n      We show.\n\n      It works.\n  - title: B\n    year: 2\n',
    ],
    ['YAML, 1 entry', 'muster2024:\n  title: A\n  year: 2024\n'],
    [
      'CSV, 2 rows',
      '"SEARCH QUERY","ants"\n----\n\n"Title","Abstract","DOI"\n"A, b","We\n\nshow","1"\n"B","",""\n',
    ],
    ['CSV with semicolons, 1 row', 'sep=;\nAutoren;Titel;Jahr\nMuster, A.;Bienen;2024\n'],
    ['TSV (a table with tabs), 1 row', 'title\tauthors\tabstract\nBees\tA. Muster\tWe show.\n'],
    ['CSV, 3 rows', 'Bees,2024,X\nAnts,2023,Y\n"Roads, old",2022,Z\n'],
    ['LaTeX, 1 entry', '\\begin{thebibliography}{9}\n\\bibitem{a} A.\n\\end{thebibliography}'],
  ])('%s', (seen, text) => {
    expect(refusal(text)).toContain(`This is ${seen}. Offprint cannot read this format yet.`);
    expect(refusal(text)).toMatch(/\.$/);
  });

  test('with the line in which it begins', () => {
    expect(refusal(`\n\n${BIBTEX}`)).toContain(
      'The first entry is in line 3: “@article{muster2024, title = {Random',
    );
  });
});

describe('is read as a digest', () => {
  test.each([
    ['the shipped digest', readFileSync('data/hugging-face-papers.txt', 'utf8')],
    ['nothing', ''],
    ['BibTeX below each abstract', `On Bees\n\n${A} ${A}\n\n${BIBTEX}\nOn Ants\n\n${A} ${A}\n\n${BIBTEX}`],
    ['BibTeX below one short abstract', `On Bees and Their Long Roads\n\n${A}\n\n${BIBTEX}`],
    ['BibTeX that is never closed', `On Bees\n\nWe write\n@article{ for each of them\n\nOn Ants\n\n${A}`],
    ['RIS in an abstract', `On Bees\n\n${A}\n${RIS}\n\nOn Ants\n\n${A} ${A}`],
    ['JSON in an abstract', `On Bees\n\n${A}\n{"title": "A"}\n[{"title": "B"}]`],
    ['HTML in an abstract', `On Bees\n\n<p>${A}</p> <a href="x">more</a>`],
    ['a title in brackets', `[Re] On Bees\n\n${A}\n\n{On} Ants\n\n${A}`],
    [
      'labels',
      `Title: On Bees\nAuthors: A, B\nAbstract: ${A}\n\nTitle: On Ants\nAuthors: A, C\nAbstract: ${A}`,
    ],
    ['a mail as it is shown', `From: A\nTo: B\nSubject: Papers\n\nOn Bees\n\n${A}`],
    ['authors with commas', 'On Bees\nA Muster, B Muster, C Muster\nOn Ants\nD Muster, E Muster, F Muster\n'],
    [
      'Markdown with HTML',
      `<p align="center">\n<img src="a.png">\n</p>\n\n# Papers\n\n- [Bees](https://a.org)\n\n<br>`,
    ],
    ['a Markdown table', '# Papers\n\n|Date|Title|Authors|\n|---|---|---|\n|2024|Bees|A. Muster|\n'],
    [
      'Markdown bullets',
      '- Paper: [Bees](https://a.org)\n  - Code: [x](https://b.org)\n- Paper: [Ants](https://c.org)\n',
    ],
    ['lines that end in tabs', `On Bees\t\n\t\n${A}\t\n\t\nOn Ants\t\n\t\n${A}\t\n`],
  ])('%s', (_name, text) => {
    expect(findReader(text)).toEqual({ kind: 'reader', reader: textDigest });
  });
});
