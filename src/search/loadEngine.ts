import { NO_FACETS, type FacetPapers } from './facetPapers';
import { engineOf, type Engine } from './engine';
import { createAbstractFetcher, type AbstractFetcher } from './fetchAbstracts';
import { fetchIndex } from './fetchIndex';
import { readIndexFile } from './indexFile';
import type { EngineInput } from './protocol';

/** An engine, and how to get the abstracts that it was made without. */
export interface LoadedEngine {
  readonly engine: Engine;
  readonly abstracts: AbstractFetcher | undefined;
}

/**
 * Loads an index that `writeIndexFile` wrote. With the abstracts supplied it searches exactly like the engine that
 * wrote it. Throws an error with a message for the user when the text is damaged or of another format.
 */
export function loadEngine(serialised: string, facets: FacetPapers = NO_FACETS): Engine {
  return engineOf(readIndexFile(serialised), facets);
}

/**
 * Fetches an index file and loads it. Separate from the rest of the engine, because small catalogs have no such file.
 */
export async function fetchEngine(
  input: Extract<EngineInput, { readonly kind: 'file' }>,
): Promise<LoadedEngine> {
  const engine = loadEngine(await fetchIndex(input.url, input.again), input.facets);
  return { engine, abstracts: createAbstractFetcher(input.abstracts) };
}
