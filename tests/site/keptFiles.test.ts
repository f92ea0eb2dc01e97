import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { precacheList } from '../../src/site/offline/precacheList';
import { addressesIn, sitePages } from './sitePages';
import { baseOf, folderOf } from '../e2e/sites/sites';

for (const site of ['papers', 'many'] as const) {
  test(`the device keeps every file that the app of the site “${site}” may ask for, and each once`, async () => {
    const folder = folderOf(site);
    const files = await precacheList(folder);
    const urls = files.map(({ url }) => url);
    expect(urls).toEqual([...new Set(urls)]);

    // Whatever code, catalog or front page names is asked for sooner or later.
    const assets = await readdir(join(folder, 'assets'));
    const named = new Set<string>();
    for (const path of ['index.html', 'manifest.webmanifest', ...assets.map((name) => `assets/${name}`)]) {
      const text = await readFile(join(folder, path), 'utf8');
      for (const name of assets) if (text.includes(name)) named.add(`assets/${name}`);
      for (const icon of text.match(/icons?\/?[\w.-]*\.(?:svg|png)/g) ?? []) named.add(icon);
    }
    expect([...named].filter((path) => path.endsWith('.js')).length).toBeGreaterThan(10);
    expect([...named].filter((path) => !urls.includes(path))).toEqual([]);

    for (const { url, integrity } of files) {
      const bytes = await readFile(join(folder, url === './' ? 'index.html' : url));
      if (integrity !== undefined)
        expect(integrity, url).toBe(`sha256-${createHash('sha256').update(bytes).digest('base64')}`);
    }
    const worker = await readFile(join(folder, 'sw.js'), 'utf8');
    for (const { url, revision, integrity } of files) {
      expect(worker).toContain(url);
      expect(worker).toContain(integrity ?? revision);
    }
  });
}

test('every page says how it is installed', async () => {
  const base = baseOf('papers');
  for (const { path, html } of await sitePages('papers')) {
    const addresses = addressesIn(html);
    expect(addresses, path).toContain(`${base}manifest.webmanifest`);
    expect(addresses, path).toContain(`${base}icons/apple-180.png`);
  }
});
