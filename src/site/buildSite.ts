import { cp, mkdir, mkdtemp, readdir, realpath, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { createLogger } from 'vite';
import { bundleCode, type CodeBundle } from './bundleCode';
import { makeCatalog } from './makeCatalog';
import { finishSite } from './pages/finishSite';
import type { SiteOptions } from './siteConfig';
import { siteMessages } from '../messages/site';

interface BuildOptions extends SiteOptions {
  readonly quiet?: boolean;
  /** The bundled code, if there is one; it must have the same base. */
  readonly code?: CodeBundle;
}

/**
 * Builds the whole site, then replaces the last one, and returns its folder. When anything fails, the old site stays,
 * the incomplete one is removed, and the error is passed on.
 *
 * @throws SourceError when the sources cannot be built; Error when the folder has anything that no build wrote
 */
export async function buildSite(options: BuildOptions): Promise<string> {
  const { base = '/', origin, quiet = false } = options;
  const target = await existingPath(resolve(options.outDir ?? 'dist'));
  await refuseForeignFolder(target);
  const catalog = await makeCatalog(options.digests);
  const logger = createLogger(quiet ? 'warn' : 'info');
  const report = options.report ?? ((line) => logger.info(line));
  for (const line of catalog.report) report(line);
  const parent = dirname(target);
  const firstMade = await mkdir(parent, { recursive: true });
  // A separate folder for each build, so that two at once cannot mix.
  const work = await mkdtemp(join(parent, `.${basename(target)}-`));
  const [staging, retired] = [join(work, 'next'), join(work, 'last')];
  try {
    const code = options.code ?? (await bundleCode({ base, folder: join(work, 'code'), quiet }));
    await cp(code.siteFolder, staging, { recursive: true });
    await finishSite({ catalog, site: { base, origin }, code, folder: staging });
    await replace(target, staging, retired);
  } finally {
    await rm(work, { recursive: true, force: true });
    if (firstMade !== undefined) await removeEmpty(parent, firstMade);
  }
  return target;
}

/** Removes the empty folders from `folder` up to `last`: a failed build leaves none behind. */
async function removeEmpty(folder: string, last: string): Promise<void> {
  // A folder with a site, or with the files of another build, is not removed.
  const removed = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (removed && folder !== last) await removeEmpty(dirname(folder), last);
}

/** Moves the new site into place; when that fails the old one is moved back. */
async function replace(target: string, staging: string, retired: string): Promise<void> {
  const hadSite = await rename(target, retired).then(
    () => true,
    (error: unknown) => ignoreMissing(error),
  );
  try {
    await rename(staging, target);
  } catch (error) {
    if (hadSite) await rename(retired, target);
    throw error;
  }
}

/** The top-level names that a build writes, besides the files of `public/`. */
const OWN_ENTRIES = [
  'index.html',
  '404.html',
  'assets',
  'paper',
  'topic',
  'topics',
  'saved',
  'map',
  'help',
  'all',
  'papers.json',
  'feed.xml',
  'opensearch.xml',
  'card.png',
  'icons',
  'manifest.webmanifest',
  'sw.js',
];
const OWN_SITEMAP = /^sitemap(?:-\d+)?\.xml$/;

/**
 * Only an empty folder or an earlier site is replaced, because the user may name a wrong folder by mistake.
 * @throws Error that names the folder, a file in it, and what to do
 */
async function refuseForeignFolder(target: string): Promise<void> {
  const ours = new Set([...OWN_ENTRIES, ...(await namesIn(resolve('public')))]);
  const foreign = (await namesIn(target)).find((name) => !ours.has(name) && !OWN_SITEMAP.test(name));
  if (foreign === undefined) return;
  throw new Error(siteMessages.foreignFile({ folder: target, name: foreign }));
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown): string[] => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') {
      throw new Error(siteMessages.folderIsFile({ path: folder }), { cause: error });
    }
    ignoreMissing(error);
    return [];
  });
}

/** The real path of an existing path; the path itself when it does not exist. */
async function existingPath(path: string): Promise<string> {
  return realpath(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') {
      throw new Error(siteMessages.pathHasFile({ path }), { cause: error });
    }
    ignoreMissing(error);
    return path;
  });
}

function ignoreMissing(error: unknown): false {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (!missing) throw error;
  return false;
}
