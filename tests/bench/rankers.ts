import MiniSearch from 'minisearch';
import { createEngine } from '../../src/search/createEngine';
import type { Doc } from './collection';

/** A search engine under measure: places of the documents it finds, best first. */
export interface Ranker {
  readonly name: 'offprint' | 'minisearch';
  readonly search: (query: string) => readonly number[];
}

/** The app's own engine, asked as the page asks it. */
export function offprint(docs: readonly Doc[]): Ranker {
  const engine = createEngine(docs.map(({ title, text }) => ({ title, abstract: text, names: [] })));
  return {
    name: 'offprint',
    search(query) {
      // In the order of the page: what was found, then what is near where little was found.
      const { ranked, near } = engine.search(query);
      return [...ranked, ...near].slice(0, DEPTH);
    },
  };
}

/** MiniSearch with its default options over two fields. */
export function plainMiniSearch(docs: readonly Doc[]): Ranker {
  const mini = new MiniSearch<Doc & { readonly place: number }>({
    idField: 'place',
    fields: ['title', 'text'],
  });
  mini.addAll(docs.map((doc, place) => ({ ...doc, place })));
  return {
    name: 'minisearch',
    search: (query) =>
      mini
        .search(query)
        .slice(0, DEPTH)
        .map((result) => Number(result.id)),
  };
}

/** How far down a ranking is looked at. */
export const DEPTH = 100;
