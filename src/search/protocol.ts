import type { OwnPapers } from '../library/ownStates';
import type { FacetPapers } from '../view/facetPapers';
import type { SearchReport } from './report';

/** What the engine searches of one paper, in catalog order: clean text, no marks. */
export interface SearchText {
  readonly title: string;
  readonly abstract: string;
  readonly names: readonly string[];
}

/** Where the abstracts are that an index file leaves out: so many papers a file, in order. */
export interface AbstractFiles {
  readonly urls: readonly string[];
  readonly perFile: number;
}

/** What the engine starts from: the texts themselves, or the addresses of a serialised index and of the abstracts. */
export type EngineInput =
  | { readonly kind: 'texts'; readonly texts: readonly SearchText[]; readonly facets: FacetPapers }
  | {
      readonly kind: 'file';
      readonly url: string;
      /** Passes over the browser's cache, which may hold the damaged copy that made the last try fail. */
      readonly again: boolean;
      readonly facets: FacetPapers;
      readonly abstracts: AbstractFiles;
    };

/**
 * Page to worker. Every request carries a number that only grows. The newest search wins: an older one that
 * still waits is dropped without a reply. A load drops the engine there was and any load under way.
 */
export type EngineRequest =
  | { readonly kind: 'load'; readonly seq: number; readonly input: EngineInput }
  /** What the person's library says of the papers; it is never answered, and holds for every engine from now on. */
  | { readonly kind: 'own'; readonly seq: number; readonly own: OwnPapers }
  | { readonly kind: 'search'; readonly seq: number; readonly query: string };

/**
 * Worker to page; `seq` is the request's. A search may be answered a second time, by a fuller report, until a
 * newer one is asked. `message` is fit to be shown to a person.
 */
export type EngineReply =
  | { readonly kind: 'ready'; readonly seq: number; readonly papers: number }
  | { readonly kind: 'found'; readonly seq: number; readonly report: SearchReport }
  | { readonly kind: 'failed'; readonly seq: number; readonly message: string };
