import type {
  Catalog,
  CatalogPaper,
  CatalogPassage,
  PaperDetails,
  RelatedPaper,
  TopicRuleFacts,
} from '../catalog/catalog';
import type { Library } from '../library/entry';
import type { PaperId } from '../model/paper';
import type { FieldHighlights } from '../query/highlightTerms';
import type { QueryTerm } from '../query/interpretation';
import type { QueryHint } from '../query/language/clause';
import type { FacetCounts } from '../view/facetCounts';
import type { PickList } from '../view/pickList';
import type { View } from '../view/view';

/** What every page shows of a collection, whatever is asked. */
export interface CatalogFacts extends Pick<Catalog, 'digests' | 'topics' | 'examples'> {
  /** How many papers it has. */
  readonly papers: number;
  readonly hasMap: boolean;
}

/** What is fetched when it is needed; a message can be shown as it is. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly message: string };

/** Calls back after each change, until the returned function is called. */
export type Subscribe = (changed: () => void) => () => void;

/** Values that are fetched one by one: the abstract of each paper, the rules of the topics. */
export interface Fetched<Key, T> {
  readonly subscribe: Subscribe;
  /** The same object until it changes; undefined for what nobody has requested. */
  readonly get: (key: Key) => Loaded<T> | undefined;
  /** Fetches a value unless it is here or on its way. What failed is fetched again. Never rejects. */
  readonly request: (key: Key) => Promise<Loaded<T>>;
}

/** Details as a page needs them: related papers are papers. */
export interface ReadDetails extends Omit<PaperDetails, 'related'> {
  readonly related: readonly (Omit<RelatedPaper, 'paper'> & { readonly paper: CatalogPaper })[];
}

/** The map: a dot for each paper, by the paper's place in the list. */
export interface PaperDots {
  readonly papers: readonly CatalogPaper[];
  /** x and y of each paper, one after the other: whole numbers from 0 to 1000. */
  readonly points: readonly number[];
}

/** Everything that a list of papers depends on. */
export interface Ask {
  readonly view: View;
  /** The opened list, to which the answer is limited; null for the whole collection. */
  readonly list: PickList | null;
  /** Of the user. */
  readonly library: Library;
}

/** A suggestion for a query. The page suggests topics itself, because it has their names. */
export type PaperSuggestion =
  /** A paper whose title has the words as a phrase. */
  | { readonly kind: 'title'; readonly paper: CatalogPaper }
  /** The name of a paper's method. */
  | { readonly kind: 'name'; readonly paper: CatalogPaper; readonly name: string };

/** How a query was understood. */
export interface Reading {
  readonly query: string;
  /** Whether any paper was found, before filters. */
  readonly finds: boolean;
  /** The words of the query in order of first mention. */
  readonly terms: readonly QueryTerm[];
  readonly hints: readonly QueryHint[];
  /** What to highlight in titles and abstracts. */
  readonly highlightTerms: FieldHighlights;
  readonly suggestions: readonly PaperSuggestion[];
}

/** The position of a paper in an answer, and the papers beside it; one is missing at its end of the list. */
export interface Place {
  readonly previous?: CatalogPaper;
  readonly next?: CatalogPaper;
  /** Counted from 1. */
  readonly position: number;
  readonly of: number;
}

/** The papers of a view and the numbers of its filters, always of one moment. */
export interface Answer {
  /** How the query was understood; undefined without a query, or when it could not be searched. */
  readonly reading: Reading | undefined;
  readonly total: number;
  /** The papers from one position to before another, in order; of all of them always the same array. */
  readonly papers: (from: number, to: number) => readonly CatalogPaper[];
  /** The place of a paper; null when it is not in the list. */
  readonly placeOf: (paper: string) => Place | null;
  /** Related papers without the words, best first, when few were found. */
  readonly near: readonly CatalogPaper[];
  readonly counts: FacetCounts;
  /** How many of the papers match every word that any paper has; all of them without a query. */
  readonly withAllWords: number;
  /** The position of the first partial match, when all after it are partial too; otherwise undefined. */
  readonly partedAt: number | undefined;
  /** The count of another view with the same query, or with none, in the opened list. */
  readonly countOf: (view: View) => number;
  /** The count of the view without the opened list. */
  readonly countOutside: () => number;
}

/** Whether queries can be answered; a message can be shown as it is. */
export type SearchStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  /** `lacking` says why only titles are searched: a file that the rest needs could not be fetched. */
  | { readonly kind: 'ready'; readonly lacking?: string }
  | { readonly kind: 'failed'; readonly message: string };

/** The state of searching. The same object until it changes. */
export interface SearchState {
  readonly status: SearchStatus;
  /** Of the newest query that was answered. */
  readonly reading: Reading | undefined;
}

/** Where papers come from: the one way in which pages get them. A paper is known by its id. */
export interface PaperSource {
  readonly about: CatalogFacts;
  /** Every paper that the page holds; a source elsewhere holds only those that it has answered with. */
  readonly held: readonly CatalogPaper[];
  /** A paper that the page holds. */
  readonly paper: (id: string) => CatalogPaper | undefined;
  readonly abstracts: Fetched<PaperId, CatalogPassage>;
  readonly details: Fetched<PaperId, ReadDetails>;
  /** One value has the rules of all topics. */
  readonly rules: Fetched<'all', readonly TopicRuleFacts[]>;
  /** One value has the whole map. */
  readonly map: Fetched<'all', PaperDots>;
  /** Called when an answer may have changed, and when the state of searching has. */
  readonly subscribe: Subscribe;
  readonly state: () => SearchState;
  /** Called when something could not be fetched. */
  readonly onFailure: Subscribe;
  /** Prepares for queries; after a failure, again. */
  readonly start: () => void;
  /**
   * Names the query that the next answers are for, and the user's library where it is open. A source that answers in
   * the page has answered when this returns. While another answers one query, only the newest waits.
   */
  readonly search: (query: string, library?: Library) => void;
  /**
   * The answer as it is known now: to the newest answered query, and to the filters, the order and the list that are
   * asked for. Undefined while the first answer to a query is awaited. The same object for the same answer.
   */
  readonly ask: (ask: Ask) => Answer | undefined;
}
