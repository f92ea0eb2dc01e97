import type { LinkKind, PaperLink } from '../../model/paper';
import type { CitedPaper, Sighting } from './citedPaper';
import { dayFirst } from './dayFirst';
import { printable } from './plainText';

/** Labels of links in a file. */
export const LINK_WORDS: Readonly<Record<LinkKind, string>> = {
  code: 'Code',
  project: 'Project page',
  video: 'Video',
  data: 'Data',
  other: 'Link',
};

/**
 * One line to paste in a mail or a document: title, digest, address if the site is published. A digest has neither
 * authors nor year, so the line has none. “DisCO: …”, via Hugging Face Papers, 13 June. https://…
 */
export function plainCitation(paper: CitedPaper): string {
  const { title, url, ...rest } = printable(paper);
  return `“${title}”, ${seenNote(rest)}.${url === '' ? '' : ` ${url}`}`;
}

/** "Hugging Face Papers, 13 June". The byline is left out, because it would look like the paper's authors. */
export function seenAs({ digest, date }: Sighting): string {
  return date ? `${digest}, ${dayFirst(date)}` : digest;
}

/** "via Hugging Face Papers, 13 June; Spring Workshop": the note of all formats that have one. */
export function seenNote({ seen }: Pick<CitedPaper, 'seen'>): string {
  return `via ${sightingsOf({ seen }).join('; ')}`;
}

/** The digests that list the paper, each once. */
export function sightingsOf({ seen }: Pick<CitedPaper, 'seen'>): string[] {
  return [...new Set(seen.map(seenAs))];
}

/** "Code: https://…". */
export function linkNote({ kind, url }: PaperLink): string {
  return `${LINK_WORDS[kind]}: ${url}`;
}

/** The names of the paper's topics, then the names of its own methods; each once. */
export function keywordsOf({ topics, names }: CitedPaper): string[] {
  return [...new Set([...topics.map(({ name }) => name), ...names])].filter((keyword) => keyword !== '');
}

/** The titles of the digests that list the paper, each once. */
export function digestsOf({ seen }: CitedPaper): string[] {
  return [...new Set(seen.map(({ digest }) => digest))];
}
