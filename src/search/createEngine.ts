import { NO_FACETS, type FacetPapers } from './facetPapers';
import { engineOf, type Engine } from './engine';
import type { SearchText } from './protocol';
import { buildIndex, indexSteps, type SearchIndex } from './searchIndex';
import { runStepsInSlices } from './steps';

/** Indexes texts: 0.5 ms a paper or so. */
export function createEngine(texts: readonly SearchText[], facets: FacetPapers = NO_FACETS): Engine {
  return engineWith(buildIndex(texts), texts, facets);
}

/** `createEngine` in short tasks, for a thread that also renders a page. */
export async function createEngineInSlices(
  texts: readonly SearchText[],
  facets: FacetPapers,
): Promise<Engine> {
  return engineWith(await runStepsInSlices(indexSteps(texts)), texts, facets);
}

function engineWith(index: SearchIndex, texts: readonly SearchText[], facets: FacetPapers): Engine {
  const engine = engineOf(index, facets);
  engine.supply(
    0,
    texts.map(({ abstract }) => abstract),
  );
  return engine;
}
