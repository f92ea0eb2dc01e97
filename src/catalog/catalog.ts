import type { Paper, Passage, Source } from '../digest/paper';
import type { PhraseGroup, TopicRule } from '../topics/rule';
import type { Topic, TopicAssignment, TopicId } from '../topics/topic';

/** Raised whenever a reader of the older form would misread the newer one. */
export const CATALOG_FORMAT = 5;

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

/** A passage as it is read and searched, without TeX; how the digest had it is among the paper's details. */
export type CatalogPassage = Omit<Passage, 'original'>;

/** The light part of a paper: all that a list needs but the abstract. */
export interface CatalogPaper extends Pick<Paper, 'id' | 'links' | 'names'> {
  readonly title: CatalogPassage;
  /** Where it was seen; the lines are among its details. */
  readonly sources: readonly Pick<Source, 'digest' | 'position'>[];
  /** Strongest first; why, and how much, is among its details. */
  readonly topics: readonly TopicId[];
}

/** The heavy part of a paper, in a file with its neighbours; its place there says whose it is. */
export interface CatalogAbstract {
  readonly abstract: CatalogPassage;
}

/** A paper like another, and why it is thought so. */
export interface RelatedPaper {
  /** Its ordinal: a third of the bytes of its id, and the page looks papers up by ordinal anyway. */
  readonly paper: number;
  /** Words that both have, in the spelling commonest in the catalog, weightiest first; one to four. */
  readonly terms: readonly string[];
}

/** What only a reader of the paper needs: neither the list nor the search waits for it. */
export interface PaperDetails {
  /** The papers like it, likest first, six at most, never itself. */
  readonly related: readonly RelatedPaper[];
  /** How strongly it is on each of its topics, and the words that say so. */
  readonly topics: readonly TopicAssignment[];
  /** For each of the paper's sources, its first and last line in the digest's file. */
  readonly lines: readonly (readonly [first: number, last: number])[];
  /** Title and abstract as the digest had them, where repair changed anything. */
  readonly original?: { readonly title?: string; readonly abstract?: string };
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
  /** The paths of the files of details: as many papers in each as in a file of abstracts. */
  readonly details: readonly string[];
  /** The path of the topics' rules; null when there are no topics. */
  readonly topicRules: string | null;
  /** The path of the map; null when there is no paper to put on it. */
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

/** What gives a topic to a paper, for those who ask why. */
export type TopicRuleFacts = Pick<TopicRule, 'id' | 'threshold' | 'needs'> & {
  /** An evidence's `group` is a place in this list. */
  readonly phrases: readonly PhraseGroup[];
};

/** `topics-<hash>.json`: the rules of the catalog's topics, in their order. */
export interface TopicRulesFile {
  readonly format: typeof CATALOG_FORMAT;
  readonly rules: readonly TopicRuleFacts[];
}

/** `map-<hash>.json`: where each paper stands on the map of the catalog. */
export interface MapFile {
  readonly format: typeof CATALOG_FORMAT;
  /** x and y of each paper by ordinal, one after the other: whole numbers from 0 to 1000, no two papers on one point. */
  readonly points: readonly number[];
}
