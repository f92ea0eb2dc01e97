import type { Options, SearchOptions } from 'minisearch';
import { BM25, TITLE_BOOST } from './weights';

/** What MiniSearch sees of a paper: stems in place of words (`stemText`). `id` is the paper's ordinal. */
export interface MiniPaper {
  readonly id: number;
  /** Title twice, then the abstract. One field with the title counted twice ranks better than two fields. */
  readonly body: string;
  readonly title: string;
}

/** Attaches a compound to the word that it ends with: both are found, and the text is not longer for it. */
export const COMPOUND_MARK = '|';

/**
 * How papers go in. MiniSearch takes the number of distinct tokens for a text's length; each token carries
 * its position here, so all are distinct and the length counts every word, as BM25 means it. Nothing is
 * stored: titles and abstracts are in the catalog's files already.
 */
export const MINI_OPTIONS: Options<MiniPaper> = {
  fields: ['body', 'title'],
  storeFields: [],
  tokenize: (stems) =>
    stems === '' ? [] : stems.split(' ').map((token, position) => `${position} ${token}`),
  processTerm: (token) => token.slice(token.indexOf(' ') + 1).split(COMPOUND_MARK),
};

/** The options for one stem. */
export const SEARCH_OPTIONS: SearchOptions = {
  tokenize: (stem) => [stem],
  processTerm: (stem) => stem,
  boost: { title: TITLE_BOOST },
  bm25: BM25,
};
