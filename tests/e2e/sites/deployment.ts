import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite, type ServedSite } from '../../../src/site/serveSite';
import { nextTestSite } from '../../setup/testSites';
import { placeOf, type Site } from './sites';

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
  const next = await nextTestSite(site);
  const changed: string[] = [];
  let served: ServedSite | undefined = await serveSite({ outDir: folder, base, port });
  const { address } = served;
  async function stop(): Promise<void> {
    await served?.close();
    served = undefined;
  }
  return {
    address,
    stop: async () => {
      await stop();
      await Promise.all(changed.map((copy) => rm(copy, { recursive: true, force: true })));
    },
    async renew(change) {
      const outDir = change === undefined ? next : await mkdtemp(join(tmpdir(), 'offprint-next-'));
      if (change !== undefined) {
        changed.push(outDir);
        await cp(next, outDir, { recursive: true });
        await change(outDir);
      }
      await stop();
      served = await serveSite({ outDir, base, port: Number(new URL(address).port) });
    },
  };
}
