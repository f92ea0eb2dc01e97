import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildSite } from '../../../src/build/buildSite';
import { serveSite } from '../../../src/build/serveSite';
import type { ServedSite } from '../../../src/build/serveSite';
import { placeOf } from './sites';
import type { Site } from './sites';

/** What the next build has and the first has not. */
export const ADDED_TITLE = 'Herons Between the Reeds';

const OWN_DIGEST = 'data/hugging-face-papers.txt';
const WORK = 'node_modules/.cache';

/** A site of which one build after the other is put at one address, and a host that can be away. */
export interface Deployment {
  /** Ends with a slash. */
  readonly address: string;
  /** Ends the host: nothing is at the address any more. */
  readonly stop: () => Promise<void>;
  /** Puts the next build, which has one paper more, in the place of the first. */
  readonly renew: (change?: (folder: string) => Promise<void>) => Promise<void>;
}

/** Where next builds are, by the base they are under; each is made once in a process. */
const nextBuilds = new Map<string, Promise<string>>();

/** Serves a site that was built for all tests at a port of its own. Call `stop` in the end. */
export async function deploy(site: Site, port: number): Promise<Deployment> {
  const { address: home, folder } = placeOf(site);
  const base = new URL(home).pathname;
  let served: ServedSite | undefined = await serveSite({ outDir: folder, base, port });
  const { address } = served;
  async function stop(): Promise<void> {
    await served?.close();
    served = undefined;
  }
  return {
    address,
    stop,
    async renew(change) {
      const next = await nextBuild(base);
      const work = await workFolder();
      await cp(next, work, { recursive: true });
      await change?.(work);
      await stop();
      served = await serveSite({ outDir: work, base, port: Number(new URL(address).port) });
    },
  };
}

function nextBuild(base: string): Promise<string> {
  const known = nextBuilds.get(base);
  if (known !== undefined) return known;
  const made = makeNextBuild(base);
  nextBuilds.set(base, made);
  return made;
}

async function makeNextBuild(base: string): Promise<string> {
  const work = await workFolder();
  const digest = join(work, 'hugging-face-papers.txt');
  const added = `\n\n${ADDED_TITLE}\n\nWe watched how herons stand, and found that they stand still.\n`;
  await writeFile(digest, (await readFile(OWN_DIGEST, 'utf8')) + added);
  const outDir = resolve(work, 'site');
  await buildSite({ outDir, base, digests: [digest], quiet: true });
  return outDir;
}

const works: string[] = [];

async function workFolder(): Promise<string> {
  await mkdir(WORK, { recursive: true });
  const work = await mkdtemp(join(WORK, 'offprint-deployed-'));
  works.push(work);
  return work;
}

/** Removes all that was built here. */
export async function removeBuilds(): Promise<void> {
  nextBuilds.clear();
  await Promise.all(works.splice(0).map((work) => rm(work, { recursive: true, force: true })));
}
