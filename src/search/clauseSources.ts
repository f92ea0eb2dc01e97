import type { LibraryIndex } from './libraryIndex';
import type { FacetPapers } from './facetPapers';
import type { AbstractTexts } from './abstractTexts';
import { MOST_LETTERS_OF_SIGNED, type Lexicon } from './lexicon';
import type { Runs } from './runs';
import type { SearchIndex } from './searchIndex';
import type { StemScores } from './stemScores';

/** The data that clauses are evaluated on. */
export interface ClauseSources {
  readonly index: SearchIndex;
  readonly scoresOf: (stem: string) => StemScores;
  readonly facets: FacetPapers;
  readonly library: LibraryIndex;
  readonly abstracts: AbstractTexts;
  readonly runs: Runs;
}

/** The lexicon that interprets words; papers whose missing abstracts it needs are added to `lacking`. */
export function lexiconOf(
  { index, scoresOf, runs }: Pick<ClauseSources, 'index' | 'scoresOf' | 'runs'>,
  lacking: Set<number>,
): Lexicon {
  return {
    vocabulary: index.vocabulary,
    acronyms: index.acronyms,
    runOf: (words, fetches) => runs.find(words, fetches ? lacking : undefined),
    hasStem: (stem) => scoresOf(stem).ordinals.length > 0,
  };
}

/** Whether signs belong to a word of a query: a paper has the name, or the word is too short without them. */
export function isNameIn({ vocabulary }: SearchIndex): (name: string, base: string) => boolean {
  return (name, base) =>
    vocabulary.ofStem(name).length > 0 || (base.length <= MOST_LETTERS_OF_SIGNED && !name.startsWith('.'));
}
