import type { HighlightTerms } from '../../../src/query/highlightTerms';
import { stem } from '../../../src/query/stem';

/** What a search for these words looks for, each as rare as the others. */
export function highlightWords(...words: readonly string[]): HighlightTerms {
  return { stems: new Map(words.map((word) => [stem(word), 1])), runs: [] };
}
