import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The numbers that a file says of the first screen's JavaScript. */
function saidIn(path: string, words: RegExp): string[] {
  return Array.from(readFileSync(path, 'utf8').matchAll(words), ([, size = '']) => size);
}

test('the README, the size limit and the end-to-end test say one number of the first screen’s JavaScript', () => {
  const limit = saidIn('package.json', /"name": "JavaScript of the first screen",[^}]*?"limit": "(\d+) kB"/g);
  expect(limit).toHaveLength(1);
  expect(saidIn('README.md', /first screen is held under (\d+) kB gzip/g)).toEqual(limit);
  expect(
    saidIn('tests/e2e/weight.spec.ts', /gzipSum\(code\)\)\.toBeLessThanOrEqual\((\d+) \* KB\)/g),
  ).toEqual(limit);
});
