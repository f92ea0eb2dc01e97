import type { Sought } from '../../../src/query/sought';
import { stem } from '../../../src/query/stem';

/** What a search for these words looks for, each as rare as the others. */
export function soughtWords(...words: readonly string[]): Sought {
  return { stems: new Map(words.map((word) => [stem(word), 1])), runs: [] };
}
