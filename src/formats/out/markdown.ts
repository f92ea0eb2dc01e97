import { LINK_WORDS } from '../../fields/link';
import { CITED } from '../../fields/registry';
import { seenNote } from './citation';
import type { CitedPaper } from './citedPaper';
import type { OutputFormat } from './outputFormat';

/**
 * Characters with a meaning in Markdown anywhere in a line: CommonMark's, and those of GitHub's and Pandoc's tables,
 * footnotes, formulas, citations and attributes.
 */
const ACTIVE = /[\\`*_[\]{}<>&~|#$^@]/g;
/** What begins a list or a definition, or draws a line, at the start of a line. */
const LINE_START = /^[-+=:]/;
/** What begins a numbered list: the sign behind the number is the one to be escaped. */
const NUMBER_START = /^\d{1,9}(?=[.)])/;
/** What GitHub makes links of without any sign: the colon of `https://`, the dot of `www.`. */
const SCHEME_END = /:(?=\/\/)/g;
const WWW = /www(?=\.)/gi;

export const markdown = {
  id: 'markdown',
  name: 'Markdown',
  use: 'Notes, wikis, GitHub',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  write: markdownOf,
} as const satisfies OutputFormat;

/**
 * Papers as Markdown (CommonMark): the set's title as heading, a section for each paper. All text is escaped,
 * so that markup in a title shows as the letters it is made of.
 */
function markdownOf(papers: readonly CitedPaper[], title: string): string {
  return `${[`# ${escaped(title)}`, ...papers.flatMap(section)].join('\n\n')}\n`;
}

function section(paper: CitedPaper): string[] {
  const lines = CITED.flatMap(({ line, texts }) => {
    const text = texts(paper).map(escaped).join(', ');
    return line === undefined || text === '' ? [] : [`${line}: ${text}`];
  });
  const links = paper.links.map(({ kind, url }) => link(LINK_WORDS[kind], url)).join(', ');
  return [
    `## ${paper.url === '' ? escaped(paper.title) : link(escaped(paper.title), paper.url)}`,
    escaped(upperFirst(seenNote(paper))),
    ...lines,
    ...(links === '' ? [] : [`Links: ${links}`]),
    ...(paper.abstract === '' ? [] : paper.abstract.split('\n\n').map(escaped)),
  ];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `text` is Markdown. In an address an ampersand may begin an entity, and brackets may end it. */
function link(text: string, url: string): string {
  return `[${text}](${url.replaceAll(/[&()]/g, '\\$&')})`;
}

/** One line of text as Markdown that shows just that text, at the start of a line or within one. */
function escaped(text: string): string {
  return text
    .replaceAll(ACTIVE, '\\$&')
    .replace(LINE_START, '\\$&')
    .replace(NUMBER_START, '$&\\')
    .replaceAll(SCHEME_END, '\\:')
    .replaceAll(WWW, '$&\\');
}
