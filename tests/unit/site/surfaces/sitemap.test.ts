import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sitemapFiles } from '../../../../src/site/surfaces/sitemap';
import type { SurfaceFile } from '../../../../src/site/surfaces/surfaceFile';
import { KNOWN, ownPapers, UNKNOWN } from './ownFacts';
import { readXml } from './readXml';

const NAMESPACE = v.literal('http://www.sitemaps.org/schemas/sitemap/0.9');
const location = v.object({ loc: v.object({ '#text': v.string() }) });
const PAGES = v.object({ urlset: v.object({ '@xmlns': NAMESPACE, url: v.optional(v.array(location), []) }) });
const INDEX = v.object({ sitemapindex: v.object({ '@xmlns': NAMESPACE, sitemap: v.array(location) }) });

function pagesOf(file: SurfaceFile | undefined): string[] {
  return v.parse(PAGES, readXml(String(file?.content))).urlset.url.map(({ loc }) => loc['#text']);
}

function filesOf(index: SurfaceFile | undefined): string[] {
  return v.parse(INDEX, readXml(String(index?.content))).sitemapindex.sitemap.map(({ loc }) => loc['#text']);
}

describe('the sitemap', () => {
  it('names every page of the own digest', () => {
    const urls = ownPapers(KNOWN).map(({ url }) => url);
    const paths = urls.map((url) => url.replace('https://example.org/papers/', ''));
    const files = sitemapFiles(['/', 'topics/', ...paths], KNOWN);
    expect(files.map(({ path }) => path)).toEqual(['sitemap.xml']);
    expect(pagesOf(files[0])).toEqual([
      'https://example.org/papers/',
      'https://example.org/papers/topics/',
      ...urls,
    ]);
  });

  it('names pages from the root of the host where the address is not known', () => {
    expect(pagesOf(sitemapFiles(['/', 'help/'], UNKNOWN)[0])).toEqual(['/', '/help/']);
  });

  it('keeps signs that mean something to XML', () => {
    const path = `paper/rock-&-roll's-"<best>"/`;
    const [file] = sitemapFiles([path], KNOWN);
    expect(pagesOf(file)).toEqual([`https://example.org/papers/${path}`]);
    expect(file?.content).toContain('rock-&amp;-roll&apos;s');
  });

  it('is split, with an index, where there are more pages than a file may name', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 12 }), (count, limit) => {
        const paths = Array.from({ length: count }, (_, number) => `paper/${number}/`);
        const [first, ...parts] = sitemapFiles(paths, KNOWN, limit);
        expect(first?.path).toBe('sitemap.xml');
        const named = parts.length === 0 ? pagesOf(first) : parts.flatMap(pagesOf);
        expect(named).toEqual(paths.map((path) => `https://example.org/papers/${path}`));
        expect(parts.length).toBe(count > limit ? Math.ceil(count / limit) : 0);
        if (parts.length === 0) return;
        for (const part of parts) expect(pagesOf(part).length).toBeLessThanOrEqual(limit);
        expect(filesOf(first)).toEqual(parts.map(({ path }) => `https://example.org/papers/${path}`));
      }),
    );
  });

  it('names fifty thousand pages in one file and no more', () => {
    const paths = Array.from({ length: 50_001 }, (_, number) => `paper/${number}/`);
    expect(sitemapFiles(paths.slice(1), KNOWN)).toHaveLength(1);
    expect(sitemapFiles(paths, KNOWN)).toHaveLength(3);
  });
});
