import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buildSite } from '../../src/site/buildSite';
import { bundleCode, openBundle, type CodeBundle } from '../../src/site/bundleCode';
import { manyPapers, THREE_PAPERS } from '../e2e/sites/digests';
import { makeNextBuild } from '../e2e/sites/nextBuild';
import { baseOf, type Site } from '../e2e/sites/sites';

/** Holds a folder for each state of the sources, named by its hash, with what was made of it. */
const CACHE = 'node_modules/.cache/offprint-sites';

/** All that a site of the tests is made of. */
const SOURCES = [
  'src',
  'data',
  'public',
  'index.html',
  'package-lock.json',
  'tests/e2e/sites',
  'tests/setup/testSites.ts',
];

const KEPT_MS = 24 * 60 * 60 * 1000;

/** The site's own digest. */
export const OWN_DIGEST = 'data/hugging-face-papers.txt';

/** The folder of a site, built when nothing has built it since its sources changed. */
export async function testSite(site: Site): Promise<string> {
  return made(site, async (folder) => {
    const code = await testBundle(baseOf(site));
    const digest = await digestOf(site, dirname(folder));
    await buildSite({ outDir: folder, base: baseOf(site), digests: [digest], quiet: true, code });
  });
}

/** The folder of a site's next build: of other code and with one paper more. */
export async function nextTestSite(site: Site): Promise<string> {
  return made(`next-${site}`, async (folder) => {
    await makeNextBuild(dirname(folder), folder, await testBundle(baseOf(site)), baseOf(site));
  });
}

/** The code that all sites of a base path are made from. */
export async function testBundle(base: string): Promise<CodeBundle> {
  const name = `code${base.replaceAll('/', '-')}`;
  return openBundle(
    await made(name, async (folder) => void (await bundleCode({ base, folder, quiet: true }))),
  );
}

async function digestOf(site: Site, work: string): Promise<string> {
  if (site === 'papers' || site === 'based') return OWN_DIGEST;
  const path = join(work, `${site}-papers.txt`);
  await writeFile(path, site === 'three' ? THREE_PAPERS : manyPapers());
  return path;
}

/** A folder of the cache. Two processes may make the same one at once: the first to end is kept. */
async function made(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = resolve(CACHE, await hashOfSources(), name);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  await removeOld(dirname(dirname(folder)));
  const work = await mkdtemp(`${folder}-`);
  try {
    await make(join(work, 'made'));
    await rename(join(work, 'made'), folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

async function removeOld(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const { mtimeMs } = await stat(join(cache, name));
    if (Date.now() - mtimeMs > KEPT_MS) await rm(join(cache, name), { recursive: true, force: true });
  }
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const isFolder = (await stat(source)).isDirectory();
    const names = isFolder ? (await readdir(source, { recursive: true })).toSorted() : [''];
    for (const name of names) {
      const path = join(source, name);
      if ((await stat(path)).isFile()) hash.update(path).update(await readFile(path));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
