import { buildSite } from '../buildSite';
import { serveSite } from '../serveSite';
import { siteArguments } from '../siteArguments';
import { runCommand } from './runCommand';
import { siteMessages } from '../../messages/site';

await runCommand(async () => {
  const options = siteArguments(process.argv.slice(2));
  // A preview of other digests must not replace the site that is ready to be published.
  const outDir = options.outDir ?? (options.digests === undefined ? 'dist' : '.offprint/site');
  await buildSite({ ...options, outDir, quiet: true, report: (line) => console.log(line) });
  const { address } = await serveSite({ outDir, base: options.base ?? '/', port: 4173 });
  console.log(siteMessages.ready({ address }));
});
