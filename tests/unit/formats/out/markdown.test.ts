import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seenNote } from '../../../../src/formats/out/citation';
import type { CitedPaper } from '../../../../src/formats/out/citedPaper';
import { exportPapers } from '../../../../src/formats/out/formats';
import { oneLine, printable } from '../../../../src/formats/out/plainText';
import { ownPapers } from './ownPapers';
import { paperOf, trickyPaper, trickyText } from './papers';

/** Letters, and signs behind a backslash: text in which no Markdown is left. */
const TEXT = String.raw`(?:\\[!-/:-@[-\x60{-~]|[^\\\x60*_[\]{}<>&~|#$^@\n])*`;
const ADDRESS = String.raw`(?:\\[&()]|[^\\&()\s<>])*`;
const LINK = `\\[(${TEXT})\\]\\((${ADDRESS})\\)`;

/** Reads a text with nothing active in it; undefined when there may be something. */
function plain(markdown: string): string | undefined {
  if (!new RegExp(`^${TEXT}$`, 'u').test(markdown)) return undefined;
  if (/^(?:[-+=:]|\d{1,9}[.)])|^\s|\s$|[^\\]!\[|(?:https?|ftp):\/\/|www\./i.test(markdown)) return undefined;
  return markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** The parts of a section as they show: the title, its address, and the paragraphs. */
function readSection(blocks: readonly string[]): unknown {
  const [heading = '', ...rest] = blocks;
  const [, title = '', url = ''] = new RegExp(`^## ${LINK}$`, 'u').exec(heading) ?? [];
  const paragraphs = rest.filter((block) => !/^(?:Topics|Links): /.test(block));
  return { title: plain(title), url: url.replaceAll(/\\([&()])/g, '$1'), paragraphs: paragraphs.map(plain) };
}

function expected(paper: CitedPaper): unknown {
  const { title, url, abstract } = printable(paper);
  const paragraphs = abstract === '' ? [] : abstract.split('\n\n');
  return { title, url, paragraphs: [seenNote(printable(paper)).replace(/^v/, 'V'), ...paragraphs] };
}

test('all 77 papers are there as they are, each with its page', () => {
  const [heading, ...blocks] = exportPapers('markdown', ownPapers, 'Friday reading group')
    .trimEnd()
    .split('\n\n');
  expect(heading).toBe('# Friday reading group');
  const starts = blocks.flatMap((block, at) => (block.startsWith('## ') ? [at] : []));
  const sections = starts.map((start, at) => blocks.slice(start, starts[at + 1]));
  expect(sections.map(readSection)).toEqual(ownPapers.map(expected));
});

test('no text does anything but show', () => {
  fc.assert(
    fc.property(trickyPaper, trickyText, (paper, title) => {
      const unlabelled = { ...paper, abstract: paper.abstract.replaceAll(/(?:Topics|Links): /g, '') };
      const [heading = '', ...section] = exportPapers('markdown', [unlabelled], title)
        .trimEnd()
        .split('\n\n');
      expect(plain(heading.replace(/^# ?/, ''))).toBe(oneLine(title));
      expect(readSection(section)).toEqual(expected(unlabelled));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['<b>bold</b>', '\\<b\\>bold\\</b\\>'],
  ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
  ['# heading', '\\# heading'],
  ['- one', '\\- one'],
  ['1. one', '1\\. one'],
  ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
  ['&amp; \\', '\\&amp; \\\\'],
  ['<https://x.example>', '\\<https\\://x.example\\>'],
  ['www.x.example', 'www\\.x.example'],
  ['Self-improving: why, and how? (A study.)', 'Self-improving: why, and how? (A study.)'],
])('the title %j is written %j', (title, written) => {
  expect(exportPapers('markdown', [paperOf({ title })], 'Set')).toContain(
    `\n## [${written}](https://papers.example`,
  );
});

test('topics and links stand under the title', () => {
  const paper = paperOf({
    topics: [
      { id: 'a', name: 'Robotics & control' },
      { id: 'b', name: 'RLHF' },
    ],
    links: [{ kind: 'project', url: 'https://x.example/a_(b)?c&copy=1' }],
    abstract: 'One.\n\nTwo.',
  });
  expect(exportPapers('markdown', [paper], 'A *set*')).toBe(`# A \\*set\\*

## [Submodular Reinforcement Learning](https://papers.example/paper/x/)

Via Hugging Face Papers

Topics: Robotics \\& control, RLHF

Links: [Project page](https://x.example/a_\\(b\\)?c\\&copy=1)

One.

Two.
`);
});
