import type { LinkKind, PaperLink } from '../digest/paper';
import type { CitedPaper, Sighting } from './citedPaper';
import { printable } from './plainText';

/** What a link is called in a file. */
export const LINK_WORDS: Readonly<Record<LinkKind, string>> = {
  code: 'Code',
  project: 'Project page',
  video: 'Video',
  data: 'Data',
  other: 'Link',
};

/**
 * One line to paste in a mail or a document: title, where it was seen, address. A digest knows neither
 * authors nor year, so none are given. “DisCO: …”, no. 1 in Hugging Face Papers, by …, Jun 13. https://…
 */
export function plainCitation(paper: CitedPaper): string {
  const { title, seen, url } = printable(paper);
  return `“${title}”, ${seen.map(seenAs).join('; ')}. ${url}`;
}

/** "no. 12 in Hugging Face Papers, by AK and the research community, Jun 13". */
export function seenAs({ digest, position, byline, date }: Sighting): string {
  const place = `no. ${position} in ${digest}`;
  return [place, ...(byline ? [`by ${byline}`] : []), ...(date ? [date] : [])].join(', ');
}

/** "Seen as no. 12 in …; no. 3 in …": the note of all formats that have one. */
export function seenNote({ seen }: CitedPaper): string {
  return `Seen as ${seen.map(seenAs).join('; ')}`;
}

/** "Code: https://…". */
export function linkNote({ kind, url }: PaperLink): string {
  return `${LINK_WORDS[kind]}: ${url}`;
}

/** The names of the paper's topics, then what it calls its own method; each once. */
export function keywordsOf({ topics, names }: CitedPaper): string[] {
  return [...new Set([...topics.map(({ name }) => name), ...names])].filter((keyword) => keyword !== '');
}

/** The titles of the digests that list the paper, each once. */
export function digestsOf({ seen }: CitedPaper): string[] {
  return [...new Set(seen.map(({ digest }) => digest))];
}
