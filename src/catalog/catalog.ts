import type { Paper, Passage } from '../digest/paper';
import type { Topic, TopicAssignment, TopicId } from '../topics/topic';

/** Raised whenever a reader of the older form would misread the newer one. */
export const CATALOG_FORMAT = 1;

/** What the page says of a digest: its id is the file's name without the ending. */
export interface DigestFacts {
  readonly id: string;
  /** As the page it was copied from signed it: "AK and the research community". */
  readonly byline?: string;
  /** As written, often without a year: "Jun 13". */
  readonly date?: string;
  readonly papers: number;
}

/** A topic and how many papers of the catalog have it. */
export interface CatalogTopic extends Topic {
  readonly papers: number;
}

/** A topic of a paper without its evidence. */
export interface TopicStrength {
  readonly topic: TopicId;
  readonly strength: number;
}

/** The light part of a paper: all that a list needs but the abstract. */
export interface CatalogPaper extends Pick<Paper, 'id' | 'slug' | 'title' | 'links' | 'names' | 'sources'> {
  readonly topics: readonly TopicStrength[];
}

/** The words that speak for a topic of a paper. */
export type TopicEvidence = Pick<TopicAssignment, 'topic' | 'evidence'>;

/** The heavy part of a paper, in a file with its neighbours; its place there says whose it is. */
export interface CatalogAbstract {
  readonly abstract: Passage;
  readonly topics: readonly TopicEvidence[];
}

/**
 * Where the search index comes from. A small catalog carries none: its texts are indexed on arrival,
 * which is faster than fetching an index of the same size.
 */
export type CatalogIndex = { readonly kind: 'texts' } | { readonly kind: 'file'; readonly path: string };

/** `catalog-<hash>.json`. Paths are relative to the site's base. */
export interface Catalog {
  readonly format: typeof CATALOG_FORMAT;
  readonly digests: readonly DigestFacts[];
  readonly topics: readonly CatalogTopic[];
  /** Searches that find something in these papers, to be offered to a first visitor; three at most. */
  readonly examples: readonly string[];
  /** In the order of the digests; a paper's place in this list is its ordinal everywhere else. */
  readonly papers: readonly CatalogPaper[];
  readonly abstracts: { readonly perFile: number; readonly paths: readonly string[] };
  readonly index: CatalogIndex;
}

/** `abstracts-<n>-<hash>.json`: the abstracts of papers n·perFile onward, in order. */
export interface AbstractsFile {
  readonly format: typeof CATALOG_FORMAT;
  readonly abstracts: readonly CatalogAbstract[];
}
