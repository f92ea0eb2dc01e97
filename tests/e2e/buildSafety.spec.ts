import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { buildSite } from '../../src/site/buildSite';
import { placeOf } from './sites/sites';
import { expect, test } from './test';

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
test.beforeEach(async () => {
  work = await mkdtemp(join(dirname(placeOf('papers').folder), 'build-safety-'));
});
test.afterEach(() => rm(work, { recursive: true, force: true }));

const REFUSED = [
  { name: 'empty.txt', text: '', says: 'no paper found' },
  { name: 'menu.txt', text: 'new\n\nSubscribe\n\nJun 13\n', says: 'no paper found' },
  { name: 'picture.txt', text: '\u0000\u0001PNG', says: 'not a text file' },
];

for (const { name, text, says } of REFUSED) {
  test(`a build from ${name} is refused by name and reason, and the old site stays`, async () => {
    const outDir = join(work, 'site');
    await buildSite({
      outDir,
      digests: [await written('good.txt', 'A Good Paper\n\nIt says something.')],
      quiet: true,
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
  const [one, other] = [join(work, 'one'), join(work, 'other')];
  for (const outDir of [one, other])
    await buildSite({ outDir, digests: ['data/hugging-face-papers.txt'], quiet: true });
  expect(Object.keys(await fingerprint(one)).length).toBeGreaterThan(5);
  expect(await fingerprint(one)).toEqual(await fingerprint(other));
});

async function written(name: string, text: string): Promise<string> {
  const path = join(work, name);
  await writeFile(path, text);
  return path;
}
