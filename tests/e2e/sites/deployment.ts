import { access, cp, mkdir, mkdtemp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { serveSite } from '../../../src/site/serveSite';
import type { ServedSite } from '../../../src/site/serveSite';
import { makeNextBuild } from './nextBuild';
import { placeOf } from './sites';
import type { Site } from './sites';

/** A site of which one build after the other is put at one address, and a host that can be away. */
export interface Deployment {
  /** Ends with a slash. */
  readonly address: string;
  /** Ends the host: nothing is at the address any more. */
  readonly stop: () => Promise<void>;
  /**
   * Puts the next build, whose files have other names and which has one paper more, in the place of the first.
   * @param change what is done to its files before
   */
  readonly renew: (change?: (folder: string) => Promise<void>) => Promise<void>;
}

/** Serves a site that was built for all tests at a port of its own. Call `stop` in the end. */
export async function deploy(site: Site, port: number): Promise<Deployment> {
  const { address: home, folder } = placeOf(site);
  const base = new URL(home).pathname;
  const next = await nextBuild(site, base);
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
      const outDir = change === undefined ? next : await mkdtemp(`${next}-`);
      if (change !== undefined) {
        await cp(next, outDir, { recursive: true });
        await change(outDir);
      }
      await stop();
      served = await serveSite({ outDir, base, port: Number(new URL(address).port) });
    },
  };
}

/** The folder of a site's next build, made by the first process that asks; it goes with the sites' own folders. */
async function nextBuild(site: Site, base: string): Promise<string> {
  const work = join(dirname(placeOf(site).folder), `next-${site}`);
  const [folder, done] = [join(work, 'site'), join(work, 'done')];
  const isMine = await mkdir(work).then(
    () => true,
    () => false,
  );
  if (isMine) {
    await makeNextBuild(work, folder, base);
    await mkdir(done);
  }
  const isDone = async (): Promise<boolean> =>
    access(done).then(
      () => true,
      () => false,
    );
  while (!(await isDone())) await setTimeout(200);
  return folder;
}
