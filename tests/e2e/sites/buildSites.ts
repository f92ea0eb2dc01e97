import { serveSite } from '../../../src/site/serveSite';
import { testSite } from '../../setup/testSites';
import { baseOf, publishAddress, publishFolder, SITES } from './sites';

/** Only where to begin to look: a port in use gives way to the next. */
const FIRST_PORT = 4311;

/** Builds and serves all sites, or those that OFFPRINT_SITES=papers,many names; returns what ends their servers. */
export default async function buildSites(): Promise<() => Promise<void>> {
  const ends: (() => Promise<void>)[] = [];
  const end = async (): Promise<void> => {
    await Promise.all(ends.map((close) => close()));
  };
  try {
    const named = process.env['OFFPRINT_SITES']?.split(',');
    for (const site of SITES.filter((one) => named === undefined || named.includes(one))) {
      const folder = await testSite(site);
      const { address, close } = await serveSite({ outDir: folder, base: baseOf(site), port: FIRST_PORT });
      ends.push(close);
      publishAddress(site, address);
      publishFolder(site, folder);
    }
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
