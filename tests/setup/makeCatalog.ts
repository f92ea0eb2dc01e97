import { makeCatalogFiles, siteFiles, type SiteFile } from '../../src/site/catalogFiles';
import { assemble } from '../../src/corpus/assemble';
import { findSources, readSources } from '../../src/site/readSources';

/** The files of the project's own catalog, the one to begin with as `catalog.json`. */
export async function makeCatalog(root: string): Promise<readonly SiteFile[]> {
  const sources = await readSources(await findSources(`${root}/data`));
  const files = makeCatalogFiles(assemble(sources.digests, sources.rules));
  return [{ path: 'catalog.json', text: files.catalog.text }, ...siteFiles(files)];
}
