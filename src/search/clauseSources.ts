import type { OwnPapers } from '../library/ownStates';
import type { FacetPapers } from '../view/facetPapers';
import type { AbstractTexts } from './abstractTexts';
import type { SearchIndex } from './searchIndex';
import type { StemScores } from './stemScores';

/** The data that clauses are evaluated on. */
export interface ClauseSources {
  readonly index: SearchIndex;
  readonly scoresOf: (stem: string) => StemScores;
  readonly facets: FacetPapers;
  readonly own: OwnPapers;
  readonly abstracts: AbstractTexts;
}
