import { spawnSync } from 'node:child_process';
import { buildSite } from '../buildSite';
import { siteArguments } from '../siteArguments';
import { runCommand } from './runCommand';
import { siteMessages } from '../../messages/site';

function checkSize(): void {
  const { status, error } = spawnSync('npx', ['--no-install', 'size-limit'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error !== undefined) throw new Error(siteMessages.sizeNotChecked({ reason: error.message }));
  if (status !== 0) throw new Error(siteMessages.tooLarge);
}

await runCommand(async () => {
  const options = siteArguments(process.argv.slice(2));
  const folder = await buildSite(options);
  // The budgets in package.json name dist/. A site in another folder has the same code.
  if (options.outDir === undefined) checkSize();
  if (options.origin === undefined) {
    console.log(siteMessages.noOrigin);
  }
  console.log(siteMessages.built({ folder }));
});
