import { keywordsOf, linkNote, seenNote } from './citation';
import { citationKey } from './citationKey';
import type { CitedPaper } from './citedPaper';

/**
 * What TeX reads as more than a letter. Braces are written as commands, since BibTeX counts a brace even behind a
 * backslash; `<`, `>` and `|` because TeX's old text fonts have other letters in their places.
 */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};
const SPECIAL = /[\\{}$&#%_^~<>|]/g;
/** TeX makes one sign of these pairs: `--` a dash, ``` `` ``` and `''` quotation marks, `?`` a turned question mark. */
const LIGATURE = /([-'`,])(?=\1)|[!?](?=`)/g;

/**
 * Papers as BibTeX, one `@misc` each: a digest knows no author, year or venue. `note` says where the paper was
 * seen; `annote`, which ordinary styles do not print, where its code and the like are. The file is UTF-8, text
 * is escaped for TeX, and `url` is verbatim, as in biblatex. An abstract is one line: a blank one may not stand
 * in an argument.
 */
export function bibtexOf(papers: readonly CitedPaper[]): string {
  return papers.map(entry).join('\n');
}

function entry(paper: CitedPaper): string {
  const fields: [string, string][] = [
    ['title', `{${unlikeCommand(tex(paper.title))}}`],
    ['abstract', tex(paper.abstract.replaceAll('\n\n', ' '))],
    // Readers take a lone dollar sign for an open formula, even here.
    ['url', paper.url.replaceAll('$', '%24')],
    ['keywords', keywordList(paper)],
    ['note', tex(seenNote(paper))],
    ['annote', tex(paper.links.map(linkNote).join('; '))],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${citationKey(paper)},\n${lines.join('')}}\n`;
}

/** BibTeX takes a brace with a backslash right behind it for an accented letter and changes the case within. */
function unlikeCommand(title: string): string {
  return title.startsWith('\\') ? `{}${title}` : title;
}

function tex(text: string): string {
  return text.replaceAll(SPECIAL, (sign) => TEX[sign] ?? sign).replaceAll(LIGATURE, '$&{}');
}

/**
 * Programs part keywords at commas and semicolons and know no escape for them; and some read keywords as TeX and some
 * letter by letter, so that the one frequent special of topics' names, an ampersand, is written as a word.
 */
function keywordList(paper: CitedPaper): string {
  return keywordsOf(paper)
    .map((name) => name.replaceAll(/^[\s,;]+|[\s,;]+$/g, '').replaceAll(/\s*[,;][\s,;]*/g, ' / '))
    .filter((name) => name !== '')
    .map((name) => tex(name.replaceAll(' & ', ' and ')))
    .join(', ');
}
