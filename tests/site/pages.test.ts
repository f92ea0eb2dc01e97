import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAPERS } from '../e2e/papers';
import { baseOf, folderOf, SITES } from '../e2e/sites/sites';
import { addressesIn, leadsToFile, sitePages, textIn } from './sitePages';

for (const site of SITES) {
  test(`every link of the site “${site}” leads to a file of it`, async () => {
    const pages = await sitePages(site);
    expect(pages.length).toBeGreaterThan(6);
    for (const { path, html } of pages) {
      const inward = addressesIn(html).filter((address) => !/^https?:/.test(address));
      expect(
        inward.filter((address) =>
          address.startsWith('#') ? !html.includes(`id="${address.slice(1)}"`) : !leadsToFile(site, address),
        ),
        path,
      ).toEqual([]);
    }
  });
}

test('the page of every paper holds its title, abstract, formulas, citation and address', async () => {
  for (const { slug, title, abstract } of PAPERS) {
    const html = await readFile(join(folderOf('papers'), 'paper', slug, 'index.html'), 'utf8');
    expect(textIn(html)).toContain(title.text);
    const formulas = abstract.marks.filter(({ kind }) => kind === 'math');
    const plain = [0, ...abstract.marks.map(({ end }) => end)].flatMap((from, at) =>
      abstract.text.slice(from, abstract.marks[at]?.start).split('\n\n'),
    );
    for (const words of plain) expect(textIn(html)).toContain(words);
    expect(html.match(/<math\b/g) ?? []).toHaveLength(
      formulas.length + title.marks.filter(({ kind }) => kind === 'math').length,
    );
    expect(html.match(/name="citation_title"/g)).toHaveLength(1);
    expect(html.match(/type="application\/ld\+json"/g)).toHaveLength(1);
    expect(html).toContain(`<link data-page rel="canonical" href="${baseOf('papers')}paper/${slug}/">`);
  }
});

test('every page has its policy before all else, and one script in it, which the policy names', async () => {
  const pages = await sitePages('papers');
  for (const { path, html } of pages) {
    const policyAt = html.indexOf('http-equiv="Content-Security-Policy"');
    expect(policyAt, path).toBeGreaterThan(0);
    expect(html.search(/<(?:script|link|title)\b/), path).toBeGreaterThan(policyAt);
    // What is data is not run, and needs no leave.
    const scripts = [
      ...html.matchAll(/<script(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>(.*?)<\/script>/gs),
    ];
    expect(scripts.length, path).toBe(html.includes('<script type="module"') ? 1 : 0);
    for (const [, text = ''] of scripts) expect(html, path).toContain(`sha256-${sha256(text)}`);
    expect(html, path).not.toMatch(/<style|\sstyle=|\son\w+=/);
  }
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
