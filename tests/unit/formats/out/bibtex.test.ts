import { parse, type Options } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keywordsOf, seenNote } from '../../../../src/formats/out/citation';
import { citationKeys } from '../../../../src/formats/out/citationKey';
import type { CitedPaper } from '../../../../src/formats/out/citedPaper';
import { exportPapers } from '../../../../src/formats/out/formats';
import { SET_AS_THEY_ARE } from '../../../../src/formats/out/texSymbols';
import { texOf } from '../../../../src/formats/out/tex';
import { printable } from '../../../../src/formats/out/plainText';
import { ownPapers } from './ownPapers';
import { linkNote, paperOf, trickyPaper } from './papers';

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
function expected(paper: CitedPaper, key: string | undefined): unknown {
  const { title, abstract, url, links } = printable(paper);
  const keywords = inOrder(keywordsOf(printable(paper)).map(inOneKeyword));
  return {
    key,
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

function allExpected(papers: readonly CitedPaper[]): unknown[] {
  const keys = citationKeys(papers);
  return papers.map((paper, at) => expected(paper, keys[at]));
}

/** What LaTeX sets without mathematics; the rest is not read back letter by letter. */
function latin(text: string): string {
  const signs = Array.from(text.normalize('NFC').replaceAll(/\s+/gu, ' '));
  const set = signs.filter((sign) => /^[ -~]$/.test(sign) || SET_AS_THEY_ARE.has(sign));
  return set.join('').replaceAll(/\?{2,}/g, '?');
}

function inLatin(paper: CitedPaper): CitedPaper {
  return {
    ...paper,
    title: latin(paper.title),
    abstract: latin(paper.abstract),
    url: latin(paper.url),
    topics: paper.topics.map(({ id, name }) => ({ id, name: latin(name) })),
    names: paper.names.map(latin),
    links: paper.links.map(({ url, kind }) => ({ url: latin(url), kind })),
    seen: paper.seen.map(({ digest, position, date }) => {
      return { digest: latin(digest), position, ...(date === undefined ? {} : { date: latin(date) }) };
    }),
  };
}

/** What pdfLaTeX lacks of a text: all beyond ASCII but for the Latin letters that it sets as they are. */
function lacking(tex: string): string[] {
  return Array.from(tex).filter((sign) => !/^[\n -~]$/.test(sign) && !SET_AS_THEY_ARE.has(sign));
}

test.each([
  ['Regret √T', 'Regret $\\sqrt{T}$'],
  ['√(HSAT)', '$\\sqrt{HSAT}$'],
  ['β-VAE', '$\\beta$-VAE'],
  ['O(d²ε⁻²)', 'O(d$^{2}\\varepsilon^{-2}$)'],
  ['x₁² ≤ ∞', 'x$_{1}{}^{2}$ $\\leq$ $\\infty$'],
  ['ᵝˣ', '$^{\\beta x}$'],
  ['αx → ℝ', '$\\alpha$x $\\rightarrow$ \\textbf{R}'],
  ['Õ, é, Ü, ạ, x̂', 'Õ, é, Ü, \\d{a}, \\^{x}'],
  ['强化学习 for RL', '? for RL'],
  ['🔥 Hot 👩‍🔬 RL', 'Hot RL'],
  ['ﬁne Ａ ½', 'fine A 1/2'],
])('%j is set by pdfLaTeX as %j', (text, tex) => {
  expect(texOf(text)).toBe(tex);
});

test('nothing that pdfLaTeX lacks is in a file, whatever the papers', () => {
  expect(lacking(exportPapers('bibtex', ownPapers, ''))).toEqual([]);
  for (let code = 0x20; code < 0x30000; code++) {
    const sign = String.fromCodePoint(code);
    if (!/^\p{Cs}$/u.test(sign)) expect(lacking(texOf(`a${sign}`)), code.toString(16)).toEqual([]);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), trickyPaper, (title, paper) => {
      const text = exportPapers('bibtex', [{ ...paper, title }], '');
      expect(lacking(text)).toEqual([]);
      // TeX refuses a second superscript or subscript on one base.
      expect(text).not.toMatch(/(?<!\\)\^\{[^{}]*\}\^|(?<!\\)_\{[^{}]*\}_/);
    }),
  );
});

test('an independent parser reads back every field of all 77 papers', () => {
  expect(ownPapers).toHaveLength(77);
  expect(readBack(ownPapers)).toEqual(allExpected(ownPapers));
});

// Zotero reads keywords as TeX; this parser does only when told so.
test('an independent parser reads back any title, abstract, keyword, note and address', () => {
  fc.assert(
    fc.property(fc.array(trickyPaper, { minLength: 1, maxLength: 3 }), (tricky) => {
      const papers = tricky.map(inLatin);
      expect(readBack(papers, { keywords: 'richtext' })).toEqual(allExpected(papers));
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
