import { NO_FACETS, type FacetPapers } from '../view/facetPapers';
import { engineOf, type Engine } from './engine';
import type { SearchText } from './protocol';
import { buildIndex } from './searchIndex';

/** Indexes texts: 0.5 ms a paper or so. */
export function createEngine(texts: readonly SearchText[], facets: FacetPapers = NO_FACETS): Engine {
  const engine = engineOf(buildIndex(texts), facets);
  engine.supply(
    0,
    texts.map(({ abstract }) => abstract),
  );
  return engine;
}
