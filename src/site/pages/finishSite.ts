import { nameDigests } from '../../catalog/words';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Rolldown } from 'vite';
import { parseAbstractsFile, parseCatalog } from '../../catalog/parseCatalog';
import { parseDetailsFile } from '../../catalog/parseDetails';
import type { ParsedFile } from '../../catalog/parseCatalog';
import { slugOf } from '../../catalog/slugOf';
import { citedPaper } from '../../export/citedPaper';
import type { CitedPaper } from '../../export/citedPaper';
import { exportPapers } from '../../export/formats';
import { siteHref } from '../../metadata/siteAddress';
import type { SiteAddress } from '../../metadata/siteAddress';
import { formatPath } from '../../view/routes';
import { hashedFile } from '../catalogFiles';
import type { CatalogFiles, SiteFile } from '../catalogFiles';
import type { ClassifiedCatalog } from '../classifyPapers';
import { makeInstallable } from '../offline/makeInstallable';
import { surfaceFiles } from '../surfaces/surfaces';
import { loadRenderer } from './loadRenderer';
import { staticPages } from './staticPages';
import { writePages } from './writePages';

/** A site whose code and catalog are written, and what it was made of. */
export interface UnfinishedSite {
  readonly classified: ClassifiedCatalog;
  readonly files: CatalogFiles;
  readonly digestPaths: readonly string[];
  readonly site: SiteAddress;
  readonly bundle: Rolldown.OutputBundle;
  readonly folder: string;
}

/**
 * Adds what is read without JavaScript: a page for every paper and list, and the files that machines read. Then what
 * makes the whole of it work without the network.
 */
export async function finishSite(unfinished: UnfinishedSite): Promise<void> {
  const { classified, files, digestPaths, site, bundle, folder } = unfinished;
  const papers = citedPapers(classified, site);
  const createRenderer = await loadRenderer(site.base);
  // As the browser will read them, and not as they are in memory: the two drawings must be the same.
  const renderer = await createRenderer({
    catalog: reread(files.catalog, parseCatalog),
    abstracts: files.abstracts.map((file) => reread(file, parseAbstractsFile)),
    details: files.details.map((file) => reread(file, parseDetailsFile)),
  });
  const quiet = hashedFile(
    'without-scripts',
    await readFile('src/app/static/withoutScripts.css', 'utf8'),
    'css',
  );
  const pages = await writePages({
    pages: staticPages(classified, papers),
    renderer,
    files,
    site,
    quietStyle: quiet.path,
    bundle,
    folder,
  });
  const updated = await newestChange(digestPaths);
  const surfaces = await surfaceFiles({ catalog: classified, papers, site, pages, updated });
  const title = nameDigests(classified.digests);
  const listed = { path: 'papers.json', content: exportPapers('json', papers, title) };
  for (const { path, content } of [...surfaces, listed, { path: quiet.path, content: quiet.text }]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await makeInstallable({ names: title, base: site.base, folder });
}

function citedPapers(
  { papers, abstracts, topics, digests }: ClassifiedCatalog,
  site: SiteAddress,
): CitedPaper[] {
  return papers.map((paper, ordinal) => {
    const abstract = abstracts[ordinal]?.abstract.text ?? '';
    const url = siteHref(site, formatPath({ kind: 'paper', slug: slugOf(paper) }));
    return citedPaper(paper, abstract, url, { topics, digests });
  });
}

function reread<T>({ path, text }: SiteFile, parse: (value: unknown) => ParsedFile<T>): T {
  const read = parse(JSON.parse(text));
  if (read.kind !== 'read') throw new Error(`${path} cannot be read back: it is ${read.kind}.`);
  return read.value;
}

async function newestChange(paths: readonly string[]): Promise<Date> {
  const changes = await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs));
  return new Date(Math.max(...changes));
}
