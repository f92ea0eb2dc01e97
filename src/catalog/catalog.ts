import type { LightPaper } from '../fields/facet';
import type { Passage, Source } from '../model/paper';
import type { PhraseGroup, TopicRule } from '../topics/rule';
import type { Topic, TopicAssignment } from '../topics/topic';

/** Raised whenever a reader of the older format would misread the newer one. */
export const CATALOG_FORMAT = 5;

/** What the page shows about a digest: its id is the file's name without the ending. */
export interface DigestFacts {
  readonly id: string;
  /** The byline of the page that it was copied from: "AK and the research community". */
  readonly byline?: string;
  /** As written, often without a year: "Jun 13". */
  readonly date?: string;
  readonly papers: number;
}

/** A topic and how many papers of the catalog have it. */
export interface CatalogTopic extends Topic {
  readonly papers: number;
}

/** A passage as it is displayed and searched, without TeX; the original is in the paper's details. */
export type CatalogPassage = Omit<Passage, 'original'>;

/** The light part of a paper: everything that a list needs except the abstract. */
export interface CatalogPaper extends LightPaper {
  readonly title: CatalogPassage;
  /** The digests that list it; the lines are in its details. */
  readonly sources: readonly Pick<Source, 'digest' | 'position'>[];
}

/** The heavy part of a paper; its position in the file says whose it is. */
export interface CatalogAbstract {
  readonly abstract: CatalogPassage;
}

/** A related paper, and why it is related. */
export interface RelatedPaper {
  /** Its position in the catalog: a third of the bytes of its id. */
  readonly paper: number;
  /** Words that both have, in the most common spelling in the catalog, highest weight first; one to four. */
  readonly terms: readonly string[];
}

/** What only the open paper needs: neither the list nor the search waits for it. */
export interface PaperDetails {
  /** Related papers, most similar first, at most six, never itself. */
  readonly related: readonly RelatedPaper[];
  /** Its score for each of its topics, and the words that gave it. */
  readonly topics: readonly TopicAssignment[];
  /** For each of the paper's sources, its first and last line in the digest's file. */
  readonly lines: readonly (readonly [first: number, last: number])[];
  /** Title and abstract as in the digest, where repair changed anything. */
  readonly original?: { readonly title?: string; readonly abstract?: string };
}

/**
 * The source of the search index. A small catalog has none: its texts are indexed in the browser, which is faster
 * than fetching an index of the same size.
 */
export type CatalogIndex = { readonly kind: 'texts' } | { readonly kind: 'file'; readonly path: string };

/** `catalog-<hash>.json`. Paths are relative to the site's base. */
export interface Catalog {
  readonly format: typeof CATALOG_FORMAT;
  readonly digests: readonly DigestFacts[];
  readonly topics: readonly CatalogTopic[];
  /** Example searches for these papers, for a first visitor; at most three. */
  readonly examples: readonly string[];
  /** In the order of the digests. The other files list their papers in the same order. */
  readonly papers: readonly CatalogPaper[];
  readonly abstracts: { readonly perFile: number; readonly paths: readonly string[] };
  /** The paths of the files of details, with as many papers each as a file of abstracts. */
  readonly details: readonly string[];
  /** The path of the topics' rules; null when there are no topics. */
  readonly topicRules: string | null;
  /** The path of the map; null when there are no papers. */
  readonly map: string | null;
  readonly index: CatalogIndex;
}

/** `abstracts-<n>-<hash>.json`: the abstracts of papers n·perFile onward, in order. */
export interface AbstractsFile {
  readonly format: typeof CATALOG_FORMAT;
  readonly abstracts: readonly CatalogAbstract[];
}

/** `details-<n>-<hash>.json`: of the papers whose abstracts are in the file of that number, in order. */
export interface DetailsFile {
  readonly format: typeof CATALOG_FORMAT;
  readonly details: readonly PaperDetails[];
}

/** The rule of a topic, for the user who asks why a paper has it. */
export type TopicRuleFacts = Pick<TopicRule, 'id' | 'threshold' | 'needs'> & {
  /** The `group` of an evidence is an index of this list. */
  readonly phrases: readonly PhraseGroup[];
};

/** `topics-<hash>.json`: the rules of the catalog's topics, in their order. */
export interface TopicRulesFile {
  readonly format: typeof CATALOG_FORMAT;
  readonly rules: readonly TopicRuleFacts[];
}

/** `map-<hash>.json`: the positions of papers on the map. */
export interface MapFile {
  readonly format: typeof CATALOG_FORMAT;
  /** x and y of each paper in turn: whole numbers from 0 to 1000, no two papers on one point. */
  readonly points: readonly number[];
}
