import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What the command complains of. */
function complaint(...args: string[]): string {
  return spawnSync('node_modules/.bin/tsx', ['src/site/commands/find.ts', ...args], { encoding: 'utf8' })
    .stderr;
}

test('npm run find says what is wrong with its arguments', () => {
  expect(complaint()).toContain('Name a query');
  expect(complaint('reward', '--limit', 'many')).toContain('--limit');
  expect(complaint('reward', '--digest', 'no-such-file.txt')).toContain('no-such-file.txt');
});
