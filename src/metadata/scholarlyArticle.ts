import { digestsOf, keywordsOf } from '../formats/out/citation';
import type { CitedPaper } from '../formats/out/citedPaper';
import type { HeadTag } from './headTag';
import { scriptJson } from './scriptJson';

/**
 * A paper as JSON-LD. Only what a digest tells: no author, date, publisher or licence. It is part of each
 * digest that lists it, as of a collection; where it was published is not known.
 * Source: schema.org, ScholarlyArticle.
 * @param paper as `printable` gives it
 * @param url of the paper's page
 */
export function scholarlyArticle(paper: CitedPaper, url: string): HeadTag {
  const keywords = keywordsOf(paper);
  return {
    tag: 'script',
    attributes: { type: 'application/ld+json' },
    text: scriptJson({
      '@context': 'https://schema.org',
      '@type': 'ScholarlyArticle',
      name: paper.title,
      headline: paper.title,
      ...(paper.abstract === '' ? {} : { abstract: paper.abstract }),
      ...(keywords.length === 0 ? {} : { keywords }),
      url,
      mainEntityOfPage: url,
      isPartOf: digestsOf(paper).map((name) => ({ '@type': 'Collection', name })),
    }),
  };
}
