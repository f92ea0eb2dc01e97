import { digestTitle } from '../../catalog/words';
import { reachOf } from '../../catalog/reach';
import type { CatalogPaper, CatalogTopic, DigestFacts } from '../../catalog/catalog';
import type { CitedPaper, Sighting } from '../../fields/cited';

export type { CitedPaper, Sighting };

/** The data that all papers of a catalog share. */
export type CitationFacts = {
  readonly topics: readonly Pick<CatalogTopic, 'id' | 'name'>[];
  readonly digests: readonly Pick<DigestFacts, 'id' | 'byline' | 'date'>[];
};

/** A catalog's paper for citations. `abstract` is its plain text, `url` the address of its page. */
export function citedPaper(
  { id, title, topics, names, links, sources, ...others }: CatalogPaper,
  abstract: string,
  url: string,
  facts: CitationFacts,
): CitedPaper {
  return {
    id,
    title: withoutBreaks(title.text),
    abstract,
    url: openToOthers(url) ? url : '',
    topics: topics.map((topic) => ({
      id: topic,
      name: facts.topics.find((known) => known.id === topic)?.name ?? topic,
    })),
    names,
    links: links.filter((link) => openToOthers(link.url)),
    seen: sources.map(({ digest, position }) => {
      const { byline, date } = facts.digests.find((known) => known.id === digest) ?? {};
      return {
        digest: digestTitle(digest),
        position,
        ...(byline === undefined ? {} : { byline }),
        ...(date === undefined ? {} : { date }),
      };
    }),
    ...others,
  };
}

/** An address of this device is useless in a file, on paper or in a citation. */
function openToOthers(url: string): boolean {
  return reachOf(url) !== 'device';
}

function withoutBreaks(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
