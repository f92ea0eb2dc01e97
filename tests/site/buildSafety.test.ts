import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite } from '../../src/site/buildSite';
import { testBundle } from '../setup/testSites';

/** Every file of a folder with a hash of its bytes. */
async function fingerprint(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.map(async (path): Promise<[string, string]> => {
    const bytes = await readFile(path);
    return [relative(folder, path), createHash('sha256').update(bytes).digest('hex')];
  });
  return Object.fromEntries(await Promise.all(hashes));
}

let work: string;
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'offprint-build-safety-'));
});
afterEach(() => rm(work, { recursive: true, force: true }));

const REFUSED = [
  { name: 'empty.txt', text: '', says: 'no papers found' },
  { name: 'menu.txt', text: 'new\n\nSubscribe\n\nJun 13\n', says: 'no papers found' },
  { name: 'picture.txt', text: '\u0000\u0001PNG', says: 'not a text file' },
];

for (const { name, text, says } of REFUSED) {
  test(`a build from ${name} is refused by name and reason, and the old site stays`, async () => {
    const outDir = join(work, 'site');
    await buildSite({
      outDir,
      digests: [await written('good.txt', 'A Good Paper\n\nIt says something.')],
      quiet: true,
      code: await testBundle('/'),
    });
    const before = await fingerprint(outDir);
    const digest = await written(name, text);
    const failure = await buildSite({ outDir, digests: [digest], quiet: true }).then(
      () => 'it was built',
      (error: unknown) => String(error),
    );
    expect(failure).toContain(digest);
    expect(failure).toContain(says);
    expect(await fingerprint(outDir)).toEqual(before);
    expect((await readdir(work)).filter((entry) => entry.startsWith('.'))).toEqual([]);
  });
}

test('a build from a file that is not there is refused, and nothing is left behind', async () => {
  const outDir = join(work, 'site');
  const missing = join(work, 'missing.txt');
  await expect(buildSite({ outDir, digests: [missing], quiet: true })).rejects.toThrow(basename(missing));
  expect(await readdir(work)).toEqual([]);
});

test('a folder that holds other things is not replaced, even beside a site', async () => {
  const outDir = join(work, 'notes');
  await mkdir(join(outDir, 'assets'), { recursive: true });
  await writeFile(join(outDir, 'index.html'), '');
  await writeFile(join(outDir, '404.html'), '');
  await writeFile(join(outDir, 'mine.txt'), 'keep me');
  await expect(buildSite({ outDir, quiet: true })).rejects.toThrow(outDir);
  expect(await readFile(join(outDir, 'mine.txt'), 'utf8')).toBe('keep me');
});

test('two builds of the same papers give the same bytes', async () => {
  const outDir = join(work, 'site');
  const digest = await copied('data/hugging-face-papers.txt');
  await buildSite({ outDir, digests: [digest], quiet: true, code: await testBundle('/') });
  const one = await fingerprint(outDir);
  // The second is the command's own, code included. Under Vitest the code would be bundled as that of a test.
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync('node_modules/.bin/tsx', ['src/site/commands/build.ts', digest, '--out', outDir], { env });
  expect(Object.keys(one).length).toBeGreaterThan(5);
  expect(await fingerprint(outDir)).toEqual(one);
});

/** A copy in the test's folder, which nothing else writes. */
async function copied(path: string): Promise<string> {
  return written(basename(path), await readFile(path, 'utf8'));
}

async function written(name: string, text: string): Promise<string> {
  const path = join(work, name);
  await writeFile(path, text);
  return path;
}
