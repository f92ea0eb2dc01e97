import type MiniSearch from 'minisearch';
import { type MiniPaper, SEARCH_OPTIONS } from './miniOptions';

/** The score of each paper for one stem; the three lists are aligned. */
export interface StemScores {
  readonly ordinals: Uint32Array;
  /** BM25; above 0. */
  readonly scores: Float32Array;
  /** 1 when the stem is in the paper's title, else 0. */
  readonly inTitle: Uint8Array;
}

/** Above this, the least recently used stems are removed. A posting takes 9 bytes: 4.5 MB. */
const MAX_POSTINGS = 500_000;

/**
 * Looks stems up in the index and remembers the answers: of what a person types letter by letter, all words
 * but the last were looked up a keystroke ago.
 *
 * Each stem is a search of its own. MiniSearch multiplies a paper's score by the number of query terms it
 * matches, which hurts on queries of a sentence; with one term the factor is 1, and the sum is ours to make.
 */
export function createStemScores(mini: MiniSearch<MiniPaper>): (stem: string) => StemScores {
  const remembered = new Map<string, StemScores>();
  let postings = 0;

  return (stem) => {
    const known = remembered.get(stem);
    if (known !== undefined) {
      remembered.delete(stem); // Move to the end, because the map's order is the order of last use.
      remembered.set(stem, known);
      return known;
    }
    const made = scoreStem(mini, stem);
    remembered.set(stem, made);
    postings += made.ordinals.length;
    for (const [oldest, { ordinals }] of remembered) {
      if (postings <= MAX_POSTINGS || oldest === stem) break;
      remembered.delete(oldest);
      postings -= ordinals.length;
    }
    return made;
  };
}

function scoreStem(mini: MiniSearch<MiniPaper>, stem: string): StemScores {
  const ordinals: number[] = [];
  const scores: number[] = [];
  const inTitle: number[] = [];
  mini.search(stem, {
    ...SEARCH_OPTIONS,
    // Used as a visitor: results that the filter refuses need no sorting, and order is not wanted here.
    filter: (result) => {
      ordinals.push(Number(result.id));
      scores.push(result.score);
      inTitle.push(result.match[stem]?.includes('title') === true ? 1 : 0);
      return false;
    },
  });
  return {
    ordinals: Uint32Array.from(ordinals),
    scores: Float32Array.from(scores),
    inTitle: Uint8Array.from(inTitle),
  };
}
