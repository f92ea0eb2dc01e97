import { nameDigests } from '../../catalog/words';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseAbstractsFile, parseCatalog, type ParsedFile } from '../../catalog/parseCatalog';
import { parseDetailsFile } from '../../catalog/parseDetails';
import { slugOf } from '../../catalog/slugOf';
import type { Corpus } from '../../corpus/assemble';
import { citedPaper, type CitedPaper } from '../../formats/out/citedPaper';
import { exportPapers } from '../../formats/out/formats';
import { siteHref, type SiteAddress } from '../../metadata/siteAddress';
import { formatPath } from '../../view/routes';
import type { CodeBundle } from '../bundleCode';
import { hashedFile, siteFiles, type SiteFile } from '../catalogFiles';
import { CATALOG_PLACE } from '../explorerPlugin';
import type { MadeCatalog } from '../makeCatalog';
import { makeInstallable } from '../offline/makeInstallable';
import type { SurfaceFile } from '../surfaces/surfaceFile';
import { surfaceFiles } from '../surfaces/surfaces';
import { loadRenderer } from './loadRenderer';
import { staticPages } from './staticPages';
import { writePages } from './writePages';

/** The link to the page's catalog, and the origin that the site is published at. */
const CATALOG_ID = ' id="catalog"';

/** A site whose code is in its folder, and the input for the rest. */
export interface UnfinishedSite {
  readonly catalog: MadeCatalog;
  readonly site: SiteAddress;
  readonly code: CodeBundle;
  /** Has a copy of the bundle's own site folder. */
  readonly folder: string;
}

/**
 * Adds the files of the catalog, a page for every paper and list that works without JavaScript, and the files for
 * machines. Then everything that makes the site work offline.
 */
export async function finishSite({ catalog, site, code, folder }: UnfinishedSite): Promise<void> {
  const { corpus, files, digestPaths } = catalog;
  await writeFiles(
    folder,
    siteFiles(files).map(({ path, text }) => ({ path, content: text })),
  );
  const page = join(folder, 'index.html');
  const unnamed = await readFile(page, 'utf8');
  if (!unnamed.includes(CATALOG_PLACE)) throw new Error(`${page} has no place for the catalog's path.`);
  const origin = site.origin === undefined ? '' : ` data-origin="${site.origin}"`;
  await writeFile(
    page,
    unnamed.replace(CATALOG_PLACE, () => files.catalog.path).replace(CATALOG_ID, () => CATALOG_ID + origin),
  );
  const papers = citedPapers(corpus, site);
  const createRenderer = await loadRenderer(code.folder);
  // Parsed as in the browser and not taken from memory, because both renders must be the same.
  const renderer = await createRenderer({
    catalog: reread(files.catalog, parseCatalog),
    abstracts: files.abstracts.map((file) => reread(file, parseAbstractsFile)),
    details: files.details.map((file) => reread(file, parseDetailsFile)),
  });
  const quiet = hashedFile(
    'without-scripts',
    await readFile('src/app/shell/static/withoutScripts.css', 'utf8'),
    'css',
  );
  const pages = await writePages({
    pages: staticPages(corpus, papers),
    renderer,
    files,
    site,
    quietStyle: quiet.path,
    filesByPart: code.filesByPart,
    folder,
  });
  const updated = await newestChange(digestPaths);
  const surfaces = await surfaceFiles({ catalog: corpus, papers, site, pages, updated });
  const title = nameDigests(corpus.digests);
  const listed = { path: 'papers.json', content: exportPapers('json', papers, title) };
  await writeFiles(folder, [...surfaces, listed, { path: quiet.path, content: quiet.text }]);
  await makeInstallable({ names: title, base: site.base, folder, worker: code.worker });
}

async function writeFiles(folder: string, files: readonly SurfaceFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function citedPapers({ papers, abstracts, topics, digests }: Corpus, site: SiteAddress): CitedPaper[] {
  return papers.map((paper, at) => {
    const abstract = abstracts[at]?.abstract.text ?? '';
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
