import { NO_FACETS, type FacetPapers } from '../view/facetPapers';
import { engineOfTexts, type Engine } from './engine';
import { OPERATORS } from './operators';
import type { SearchText } from './protocol';

/** Indexes texts, 0.5 ms a paper or so, for an engine that knows the whole query language from the start. */
export function createEngine(texts: readonly SearchText[], facets: FacetPapers = NO_FACETS): Engine {
  const engine = engineOfTexts(texts, facets);
  engine.learn(OPERATORS);
  return engine;
}
