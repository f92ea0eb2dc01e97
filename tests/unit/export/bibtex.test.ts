import { parse } from '@retorquere/bibtex-parser';
import type { Options } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keywordsOf, linkNote, seenNote } from '../../../src/export/citation';
import { citationKey } from '../../../src/export/citationKey';
import type { CitedPaper } from '../../../src/export/citedPaper';
import { exportPapers } from '../../../src/export/formats';
import { printable } from '../../../src/export/plainText';
import { ownPapers } from './ownPapers';
import { paperOf, trickyPaper } from './papers';

/** What Better BibTeX's parser reads, its guesses at sentence case off. */
function readBack(papers: readonly CitedPaper[], fieldMode: Options['fieldMode'] = {}): unknown[] {
  const { errors, entries } = parse(exportPapers('bibtex', papers, 'A set'), {
    english: false,
    sentenceCase: false,
    caseProtection: false,
    fieldMode,
  });
  expect(errors).toEqual([]);
  return entries.map(({ key, type, fields }) => ({
    key,
    type,
    fields: { ...fields, ...(fields.keywords === undefined ? {} : { keywords: inOrder(fields.keywords) }) },
  }));
}

/** BibTeX parts keywords at commas; the ampersand is written as a word. */
function inOneKeyword(name: string): string {
  return name
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' / ')
    .replaceAll(' & ', ' and ');
}

function inOrder(keywords: readonly string[]): string[] {
  return [...new Set(keywords)].filter((keyword) => keyword !== '').toSorted();
}

/** What it has to read, an abstract's paragraphs being one line and keywords in no order. */
function expected(paper: CitedPaper): unknown {
  const { title, abstract, url, links } = printable(paper);
  const keywords = inOrder(keywordsOf(printable(paper)).map(inOneKeyword));
  return {
    key: citationKey(paper),
    type: 'misc',
    fields: {
      title,
      url: url.replaceAll('$', '%24'),
      note: seenNote(printable(paper)),
      ...(abstract === '' ? {} : { abstract: abstract.replaceAll('\n\n', ' ') }),
      ...(keywords.length === 0 ? {} : { keywords }),
      ...(links.length === 0 ? {} : { annote: printable(paper).links.map(linkNote).join('; ') }),
    },
  };
}

test('an independent parser reads back every field of all 77 papers', () => {
  expect(ownPapers).toHaveLength(77);
  expect(readBack(ownPapers)).toEqual(ownPapers.map(expected));
});

// Zotero reads keywords as TeX; this parser does only when told so.
test('an independent parser reads back any title, abstract, keyword, note and address', () => {
  fc.assert(
    fc.property(fc.array(trickyPaper, { minLength: 1, maxLength: 3 }), (papers) => {
      expect(readBack(papers, { keywords: 'richtext' })).toEqual(papers.map(expected));
    }),
    { numRuns: 300 },
  );
});

test('every entry closes where it should for those who count braces only, as BibTeX does', () => {
  fc.assert(
    fc.property(trickyPaper, (paper) => {
      const text = exportPapers('bibtex', [paper], '');
      const depths: number[] = [];
      for (const sign of text) {
        const before = depths.at(-1) ?? 0;
        if (sign === '{') depths.push(before + 1);
        if (sign === '}') depths.push(before - 1);
      }
      expect(depths.indexOf(0)).toBe(depths.length - 1);
      expect(text.trimEnd().endsWith('\n}')).toBe(true);
    }),
  );
});

test('a title is in braces of its own that BibTeX does not take for those of an accented letter', () => {
  expect(exportPapers('bibtex', [paperOf({ title: 'RL & MDPs' })], '')).toContain('{{RL \\& MDPs}}');
  expect(exportPapers('bibtex', [paperOf({ title: '#1 RL' })], '')).toContain('{{{}\\#1 RL}}');
});
