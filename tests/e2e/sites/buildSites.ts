import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildSite } from '../../../src/site/buildSite';
import { serveSite } from '../../../src/site/serveSite';
import { manyPapers, THREE_PAPERS } from './digests';
import { publishPlace, SITES } from './sites';
import type { Site } from './sites';

const OWN_DIGEST = 'data/hugging-face-papers.txt';
const CACHE = 'node_modules/.cache';
/** Only where to begin to look: a port in use gives way to the next. */
const FIRST_PORT = 4311;

/** Builds and serves all sites, or those that OFFPRINT_SITES=papers,many names; returns what ends and removes them. */
export default async function buildSites(): Promise<() => Promise<void>> {
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, 'offprint-e2e-'));
  const ends: (() => Promise<void>)[] = [];
  const end = async (): Promise<void> => {
    await Promise.all(ends.map((close) => close()));
    await rm(work, { recursive: true, force: true });
  };
  try {
    const named = process.env['OFFPRINT_SITES']?.split(',');
    for (const site of SITES.filter((one) => named === undefined || named.includes(one))) {
      const outDir = resolve(work, site);
      // OFFPRINT_BASE=/papers/ runs the whole suite under a path.
      const base = site === 'based' ? '/papers/' : (process.env['OFFPRINT_BASE'] ?? '/');
      await buildSite({ outDir, base, digests: [await digestOf(site, work)], quiet: true });
      const { address, close } = await serveSite({ outDir, base, port: FIRST_PORT });
      ends.push(close);
      publishPlace(site, { address, folder: outDir });
    }
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

async function digestOf(site: Site, work: string): Promise<string> {
  if (site === 'papers' || site === 'based') return OWN_DIGEST;
  const path = join(work, `${site}-papers.txt`);
  await writeFile(path, site === 'three' ? THREE_PAPERS : manyPapers());
  return path;
}
