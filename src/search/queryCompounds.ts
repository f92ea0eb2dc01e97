import type { AnalysedQuery } from '../query/analyseQuery';
import { stem as stemOf } from '../query/stem';
import type { Vocabulary } from './vocabulary';

/** Two neighbouring words of a query that the catalog also writes as one, by their places in the query. */
export interface QueryCompound {
  readonly first: number;
  readonly second: number;
  readonly stem: string;
  /** Both words joined. */
  readonly word: string;
  /**
   * Whether having it says more than having both words: it was typed with a hyphen, or one half is a stop
   * word, so that the compound alone tells "off policy" from "policy".
   */
  readonly distinctive: boolean;
  /** The most often that the query has it. */
  readonly count: number;
}

/** The compounds in a query: of "pre training" and "pre-training" alike, when some paper has "pretraining" or "pre-training". */
export function compoundsOf(
  { words, pairs }: AnalysedQuery,
  vocabulary: Vocabulary,
): readonly QueryCompound[] {
  return pairs.flatMap((pair) => {
    const first = words[pair.first];
    const second = words[pair.second];
    if (first === undefined || second === undefined) return [];
    const word = first.text + second.text;
    const stem = stemOf(word);
    if (vocabulary.ofStem(stem).length === 0) return [];
    const distinctive = pair.joined || first.stopWord !== second.stopWord;
    const count = Math.min(first.count, second.count);
    return [{ first: pair.first, second: pair.second, stem, word, distinctive, count }];
  });
}
