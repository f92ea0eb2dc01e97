import type { LibraryIndex } from './libraryIndex';
import type { FacetPapers } from './facetPapers';
import type { SearchReport } from './report';

/** What the engine searches of one paper, in catalog order: clean text, no marks. */
export interface SearchText {
  readonly title: string;
  readonly abstract: string;
  readonly names: readonly string[];
}

/** The files with the abstracts that an index file leaves out: so many papers each, in order. */
export interface AbstractFiles {
  readonly urls: readonly string[];
  readonly perFile: number;
}

/** The input of the engine: the texts themselves, or the addresses of a serialised index and of the abstracts. */
export type EngineInput =
  | { readonly kind: 'texts'; readonly texts: readonly SearchText[]; readonly facets: FacetPapers }
  | {
      readonly kind: 'file';
      readonly url: string;
      /** Bypasses the browser's cache, which may have the damaged copy that made the last try fail. */
      readonly again: boolean;
      readonly facets: FacetPapers;
      readonly abstracts: AbstractFiles;
    };

/**
 * Page to worker. Every request has an increasing number. The newest search wins: an older one that still waits is
 * dropped without a reply. A load replaces the engine and any running load.
 */
export type EngineRequest =
  | { readonly kind: 'load'; readonly seq: number; readonly input: EngineInput }
  /** The library; never answered, and valid for every engine from now on. */
  | { readonly kind: 'library'; readonly seq: number; readonly library: LibraryIndex }
  | { readonly kind: 'search'; readonly seq: number; readonly query: string };

/**
 * Worker to page; `seq` is the request's. A search may be answered a second time with a more complete report, until
 * there is a newer search. `message` can be shown to the user.
 */
export type EngineReply =
  | { readonly kind: 'ready'; readonly seq: number; readonly papers: number }
  | { readonly kind: 'found'; readonly seq: number; readonly report: SearchReport }
  | { readonly kind: 'failed'; readonly seq: number; readonly message: string };
