import MiniSearch from 'minisearch';
import { createEngine } from '../../src/search/createEngine';
import { loadEngine } from '../../src/search/loadEngine';
import { writeIndexFile } from '../../src/search/indexFile';
import type { SearchText } from '../../src/search/protocol';

/** An engine under the stopwatch. */
export interface Contender {
  /** Indexes the papers and gives the index as the text of a file. */
  readonly build: (texts: readonly SearchText[]) => string;
  /** Takes up such a file; the function it gives runs one search. */
  readonly load: (file: string) => (query: string) => unknown;
}

export const OFFPRINT: Contender = {
  build: (texts) => writeIndexFile(createEngine(texts).index),
  load: (file) => loadEngine(file).search,
};

const PLAIN_OPTIONS = { fields: ['title', 'abstract'] };

/** MiniSearch as most applications set it: whole index as JSON, every word as a prefix and with typos. */
export const PLAIN: Contender = {
  build(texts) {
    const mini = new MiniSearch<SearchText & { readonly id: number }>(PLAIN_OPTIONS);
    mini.addAll(texts.map((text, id) => ({ ...text, id })));
    return JSON.stringify(mini);
  },
  load(file) {
    const mini = MiniSearch.loadJSON(file, PLAIN_OPTIONS);
    return (query) => mini.search(query, { prefix: true, fuzzy: 0.2 });
  },
};
