import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { precacheList } from '../../../../src/site/offline/precacheList';

const SITE = [
  'index.html',
  '404.html',
  'assets/index-aa.js',
  'assets/catalog-bb.json',
  'icons/icon-192.png',
  'icon.svg',
  'manifest.webmanifest',
  'paper/one/index.html',
  'all/index.html',
  'feed.xml',
  'papers.json',
  'card.png',
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-precache-'));
  for (const path of SITE) await write(path, path);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

it('is the code, the catalog, the icons and the front page, each once; no other prerendered page, nothing for machines', async () => {
  expect((await precacheList(folder)).map(({ url }) => url)).toEqual([
    './',
    'assets/catalog-bb.json',
    'assets/index-aa.js',
    'icon.svg',
    'icons/icon-192.png',
    'manifest.webmanifest',
  ]);
});

it('names the bytes of what carries a hash, and a revision of what does not', async () => {
  const files = await precacheList(folder);
  const hash = createHash('sha256').update('assets/index-aa.js').digest('base64');
  expect(files).toContainEqual({ url: 'assets/index-aa.js', revision: null, integrity: `sha256-${hash}` });
  for (const { url, revision, integrity } of files) {
    expect(revision === null, url).toBe(url.startsWith('assets/'));
    expect(integrity === undefined, url).toBe(!url.startsWith('assets/'));
  }
});

it('is the same for the same site, and changes where the site does', async () => {
  const before = await precacheList(folder);
  expect(await precacheList(folder)).toEqual(before);
  await write('paper/one/index.html', 'changed');
  expect(await precacheList(folder)).toEqual(before);
  await write('index.html', 'changed');
  const changed = await precacheList(folder);
  expect(changed.filter((file, at) => file.revision !== before[at]?.revision).map(({ url }) => url)).toEqual([
    './',
  ]);
});
