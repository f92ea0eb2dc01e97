import { keywordsOf } from '../formats/out/citation';
import type { CitedPaper } from '../formats/out/citedPaper';
import { oneLine } from '../formats/out/plainText';
import type { HeadTag } from './headTag';

/**
 * A paper in the tags of Highwire Press, from which Zotero ("Embedded Metadata") and Google Scholar fill a
 * reference. Digests name no authors, dates or journals, so none are given; nor is a language.
 * Source: Google Scholar, "Inclusion guidelines for webmasters"; the names that Zotero's translator maps.
 * @param paper as `printable` gives it
 * @param url of the page that shows the abstract: absolute, for a reference is read elsewhere; '' when not known
 */
export function citationTags(paper: CitedPaper, url: string): readonly HeadTag[] {
  return [
    ...citation('title', paper.title),
    ...citation('abstract', oneLine(paper.abstract)),
    // Zotero takes every tag of this name.
    ...keywordsOf(paper).flatMap((keyword) => citation('keywords', keyword)),
    ...citation('public_url', url),
    ...citation('abstract_html_url', url),
  ];
}

/** Nothing where there is nothing to say. */
function citation(field: string, content: string): readonly HeadTag[] {
  return content === '' ? [] : [{ tag: 'meta', attributes: { name: `citation_${field}`, content } }];
}
