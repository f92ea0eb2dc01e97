import { spawnSync } from 'node:child_process';
import { expect, test } from './test';

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

test('npm run find prints what the page shows', async ({ explorer }) => {
  for (const query of ['"reward model" -diffusion topic:safety', 'polcy gradient']) {
    const titles = foundByCommand(query);
    expect(titles.length).toBeGreaterThan(0);
    await explorer.open(`?q=${encodeURIComponent(query)}`);
    await expect(explorer.resultLinks.first()).toBeVisible();
    expect((await explorer.resultLinks.allTextContents()).slice(0, titles.length)).toEqual(titles);
  }
});
