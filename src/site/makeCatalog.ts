import { resolve } from 'node:path';
import { assemble, type Corpus } from '../corpus/assemble';
import { makeCatalogFiles, type CatalogFiles } from './catalogFiles';
import { findSources, readSources } from './readSources';
import { reportSources } from './reportSources';

/** The parsed sources of a site, and the files made of them. */
export interface MadeCatalog {
  readonly digestPaths: readonly string[];
  readonly corpus: Corpus;
  readonly files: CatalogFiles;
  /** The build's report about its sources, line by line. */
  readonly report: readonly string[];
}

/**
 * Reads the sources of a site and makes its catalog.
 * @param digests files; by default those in `data/`
 * @throws SourceError when the sources cannot be built
 */
export async function makeCatalog(digests: readonly string[] | undefined): Promise<MadeCatalog> {
  const found = await findSources(resolve('data'));
  const paths = digests === undefined ? found : { ...found, digests };
  const sources = await readSources(paths);
  const corpus = assemble(sources.digests, sources.rules);
  return {
    digestPaths: paths.digests,
    corpus,
    files: makeCatalogFiles(corpus),
    report: reportSources(sources.digests, corpus.issues),
  };
}
