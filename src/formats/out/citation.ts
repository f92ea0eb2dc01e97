import { CITED } from '../../fields/registry';
import type { Cited } from '../../fields/cited';
import type { CitedPaper, Sighting } from './citedPaper';
import { dayFirst } from './dayFirst';
import { printable } from './plainText';

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

/** What is among the keywords of a paper, each once: the names of its topics and those of its own methods. */
export function keywordsOf(paper: CitedPaper): string[] {
  return [...new Set(textsAs('keyword', paper))].filter((keyword) => keyword !== '');
}

/** What stands in notes because reference programs have no other place for it: "Code: https://…". */
export function notesOf(paper: CitedPaper): string[] {
  return textsAs('note', paper);
}

function textsAs(place: Cited['as'], paper: CitedPaper): string[] {
  return CITED.filter((cited) => cited.as === place).flatMap(({ texts }) => texts(paper));
}

/** The titles of the digests that list the paper, each once. */
export function digestsOf({ seen }: CitedPaper): string[] {
  return [...new Set(seen.map(({ digest }) => digest))];
}
