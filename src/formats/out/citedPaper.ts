import { digestTitle } from '../../catalog/words';
import { reachOf } from '../../catalog/reach';
import type { CatalogPaper, CatalogTopic, DigestFacts } from '../../catalog/catalog';
import type { PaperId, PaperLink } from '../../model/paper';

/** A digest that lists the paper, as printable text. */
export interface Sighting {
  /** The digest's title: "Hugging Face Papers". */
  readonly digest: string;
  /** Counted from 1. */
  readonly position: number;
  /** The byline of the digest. */
  readonly byline?: string;
  /** As written, often without a year: "Jun 13". */
  readonly date?: string;
}

/** The data of a paper for citations. All text is plain: one line, except for the abstract's paragraphs. */
export interface CitedPaper {
  readonly id: PaperId;
  readonly title: string;
  /** Paragraphs are parted by one blank line. '' when the digest has none. */
  readonly abstract: string;
  /** The paper's page: absolute where the site's address is known; '' where only this device can open it. */
  readonly url: string;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** The names that the paper gives its own methods. */
  readonly names: readonly string[];
  readonly links: readonly PaperLink[];
  /** Never empty. */
  readonly seen: readonly Sighting[];
}

/** The data that all papers of a catalog share. */
export type CitationFacts = {
  readonly topics: readonly Pick<CatalogTopic, 'id' | 'name'>[];
  readonly digests: readonly Pick<DigestFacts, 'id' | 'byline' | 'date'>[];
};

/** A catalog's paper for citations. `abstract` is its plain text, `url` the address of its page. */
export function citedPaper(
  { id, title, topics, names, links, sources }: CatalogPaper,
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
  };
}

/** An address of this device is useless in a file, on paper or in a citation. */
function openToOthers(url: string): boolean {
  return reachOf(url) !== 'device';
}

function withoutBreaks(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
