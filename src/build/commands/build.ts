import { spawnSync } from 'node:child_process';
import { buildSite } from '../buildSite';
import { siteArguments } from '../siteArguments';
import { runCommand } from './runCommand';

await runCommand(async () => {
  const options = siteArguments(process.argv.slice(2));
  const folder = await buildSite(options);
  // The budgets in package.json speak of dist/; a site built elsewhere has the same code.
  const weighed = options.outDir === undefined ? spawnSync('size-limit', { stdio: 'inherit' }).status : 0;
  if (weighed !== 0) throw new Error('The site is over its size budget (see above): make it lighter.');
  console.log(`The site is whole in ${folder}.`);
});
