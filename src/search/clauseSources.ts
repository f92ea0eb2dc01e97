import type { OwnPapers } from '../library/ownStates';
import type { FacetPapers } from '../view/facetPapers';
import type { AbstractTexts } from './abstractTexts';
import { MOST_LETTERS_OF_SIGNED, type Lexicon } from './lexicon';
import type { Runs } from './runs';
import type { SearchIndex } from './searchIndex';
import type { StemScores } from './stemScores';

/** What clauses are answered from. */
export interface ClauseSources {
  readonly index: SearchIndex;
  readonly scoresOf: (stem: string) => StemScores;
  readonly facets: FacetPapers;
  readonly own: OwnPapers;
  readonly abstracts: AbstractTexts;
  readonly runs: Runs;
}

/** What words are read against; `lacking` takes the papers whose abstracts would have to be here. */
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

/** Whether signs belong to a word of a query: some paper writes it so, or nothing is left without them. */
export function isNameIn({ vocabulary }: SearchIndex): (name: string, base: string) => boolean {
  return (name, base) =>
    vocabulary.ofStem(name).length > 0 || (base.length <= MOST_LETTERS_OF_SIGNED && !name.startsWith('.'));
}
