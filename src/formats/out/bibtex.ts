import { keywordsOf, notesOf, seenNote } from './citation';
import { citationKeys } from './citationKey';
import type { CitedPaper } from './citedPaper';
import { texOf } from './tex';
import type { OutputFormat } from './outputFormat';

export const bibtex = {
  id: 'bibtex',
  name: 'BibTeX',
  use: 'LaTeX, JabRef, Zotero',
  extension: 'bib',
  mediaType: 'application/x-bibtex;charset=utf-8',
  write: bibtexOf,
} as const satisfies OutputFormat;

/**
 * Papers as BibTeX, one `@misc` each: a digest knows no author, year or venue. `note` says where the paper was
 * seen; `annote`, which ordinary styles do not print, where its code and the like are. The file is UTF-8, text
 * is as pdfLaTeX sets it, and `url` is verbatim, as in biblatex. An abstract is one line: a blank one may not stand
 * in an argument.
 */
function bibtexOf(papers: readonly CitedPaper[]): string {
  const keys = citationKeys(papers);
  return papers.map((paper, at) => entry(paper, keys[at] ?? '')).join('\n');
}

function entry(paper: CitedPaper, key: string): string {
  const fields: [string, string][] = [
    ['title', `{${unlikeCommand(texOf(paper.title))}}`],
    ['abstract', texOf(paper.abstract.replaceAll('\n\n', ' '))],
    // Parsers take a single dollar sign for an open formula, even here.
    ['url', paper.url.replaceAll('$', '%24').replaceAll(/[^ -~]+/gu, encodeURIComponent)],
    ['keywords', keywordList(paper)],
    ['note', texOf(seenNote(paper))],
    ['annote', texOf(notesOf(paper).join('; '))],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join('')}}\n`;
}

/** BibTeX takes a brace with a backslash right behind it for an accented letter and changes the case within. */
function unlikeCommand(title: string): string {
  return title.startsWith('\\') ? `{}${title}` : title;
}

/**
 * Programs part keywords at commas and semicolons and know no escape for them; and some read keywords as TeX and some
 * letter by letter, so that the one frequent special of topics' names, an ampersand, is written as a word.
 */
function keywordList(paper: CitedPaper): string {
  return keywordsOf(paper)
    .map((name) => name.replaceAll(/^[\s,;]+|[\s,;]+$/g, '').replaceAll(/\s*[,;][\s,;]*/g, ' / '))
    .filter((name) => name !== '')
    .map((name) => texOf(name.replaceAll(' & ', ' and ')))
    .join(', ');
}
