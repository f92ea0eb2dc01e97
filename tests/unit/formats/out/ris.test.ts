import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { digestsOf, keywordsOf, seenNote } from '../../../../src/formats/out/citation';
import { citationKeys } from '../../../../src/formats/out/citationKey';
import type { CitedPaper } from '../../../../src/formats/out/citedPaper';
import { exportPapers } from '../../../../src/formats/out/formats';
import { printable } from '../../../../src/formats/out/plainText';
import { ownPapers } from './ownPapers';
import { linkNote, trickyPaper } from './papers';

beforeAll(async () => {
  await import('@citation-js/plugin-ris');
});

/** What Citation.js reads out of the file, in the terms of CSL. */
function readBack(papers: readonly CitedPaper[]): unknown {
  return plugins.input.chain(exportPapers('ris', papers, 'A set'), { generateGraph: false });
}

/** What it has to read; it joins keywords by commas, and several notes are a list. */
function expected(paper: CitedPaper, key: string | undefined): unknown {
  const { title, abstract, url, links } = printable(paper);
  const keywords = keywordsOf(printable(paper));
  return {
    id: key,
    type: 'document',
    title,
    URL: url,
    source: digestsOf(printable(paper)).join('; '),
    note:
      links.length === 0
        ? seenNote(printable(paper))
        : [seenNote(printable(paper)), ...links.map((link) => linkNote(link))],
    ...(abstract === '' ? {} : { abstract: abstract.replaceAll('\n\n', ' ') }),
    ...(keywords.length === 0 ? {} : { keyword: keywords.join(',') }),
  };
}

function allExpected(papers: readonly CitedPaper[]): unknown[] {
  const keys = citationKeys(papers);
  return papers.map((paper, at) => expected(paper, keys[at]));
}

test('an independent parser reads back every field of all 77 papers', () => {
  expect(readBack(ownPapers)).toEqual(allExpected(ownPapers));
});

test('an independent parser reads back any title, abstract, keyword, note and address', () => {
  fc.assert(
    fc.property(fc.array(trickyPaper, { minLength: 1, maxLength: 3 }), (papers) => {
      expect(readBack(papers)).toEqual(allExpected(papers));
    }),
    { numRuns: 300 },
  );
});

test('every line is a tag and its text, for any reader’s idea of a line', () => {
  fc.assert(
    fc.property(fc.array(trickyPaper, { minLength: 1, maxLength: 3 }), (papers) => {
      const lines = exportPapers('ris', papers, '').split(/\r\n|[\p{Cc}\u2028\u2029]/u);
      expect(lines.pop()).toBe('');
      expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
      expect(lines.filter((line) => line.startsWith('TY  -'))).toHaveLength(papers.length);
    }),
  );
});
