import { execFileSync } from 'node:child_process';
import * as v from 'valibot';
import { publishFolder, SITES } from '../e2e/sites/sites';

const FoldersSchema = v.array(v.object({ site: v.picklist(SITES), folder: v.string() }));

/**
 * Vitest's global setup of the tests that read built sites. A process of its own makes the sites: under Vitest the
 * bundler takes the code for that of a test, and leaves React's own checks in it.
 */
export default function provideSites(): void {
  const { NODE_ENV: _, ...env } = process.env;
  const printed = execFileSync('node_modules/.bin/tsx', ['tests/setup/makeTestSites.ts'], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for (const { site, folder } of v.parse(FoldersSchema, JSON.parse(printed))) publishFolder(site, folder);
}
