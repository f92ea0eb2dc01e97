import { spawnSync } from 'node:child_process';
import { buildSite } from '../buildSite';
import { siteArguments } from '../siteArguments';
import { runCommand } from './runCommand';

function weigh(): void {
  const { status, error } = spawnSync('npx', ['--no-install', 'size-limit'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error !== undefined) throw new Error(`The site could not be weighed: ${error.message}`);
  if (status !== 0) throw new Error('The site is over its size budget (see above): make it lighter.');
}

await runCommand(async () => {
  const options = siteArguments(process.argv.slice(2));
  const folder = await buildSite(options);
  // The budgets in package.json speak of dist/; a site built elsewhere has the same code.
  if (options.outDir === undefined) weigh();
  if (options.origin === undefined) {
    console.log(
      'Its feeds, sitemap and previews name pages from the root of the host: name the site to have them whole, as in --site https://example.org/papers/.',
    );
  }
  console.log(`The site is whole in ${folder}.`);
});
