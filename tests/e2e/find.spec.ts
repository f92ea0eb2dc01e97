import { spawnSync } from 'node:child_process';
import { expect, test } from './test';

/** What the command complains of. */
function complaint(...args: string[]): string {
  return spawnSync('node_modules/.bin/tsx', ['src/site/commands/find.ts', ...args], { encoding: 'utf8' })
    .stderr;
}

/** The titles that `npm run find` prints, as far as the page draws them at once. */
function foundByCommand(query: string): string[] {
  const { stdout } = spawnSync(
    'node_modules/.bin/tsx',
    ['src/site/commands/find.ts', query, '--limit', '9'],
    {
      encoding: 'utf8',
    },
  );
  return [...stdout.matchAll(/^ +\d+ {2}(.+)$/gm)].map(([, title = '']) => title);
}

for (const query of [
  '"reward model" -diffusion topic:safety',
  'title:offline OR title:safe has:code',
  'RLHF overoptimisation',
  'polcy gradient',
]) {
  test(`npm run find prints what the page shows for ${query}`, async ({ explorer }) => {
    const titles = foundByCommand(query);
    expect(titles.length).toBeGreaterThan(0);
    await explorer.open(`?q=${encodeURIComponent(query)}`);
    await expect(explorer.resultLinks.first()).toBeVisible();
    const shown = (await explorer.resultLinks.allTextContents()).slice(0, titles.length);
    expect(shown).toEqual(titles);
  });
}

test('npm run find says what is wrong with its arguments', () => {
  expect(complaint()).toContain('No query was given');
  expect(complaint('reward', '--limit', 'many')).toContain('--limit');
  expect(complaint('reward', '--digest', 'no-such-file.txt')).toContain('no-such-file.txt');
});
