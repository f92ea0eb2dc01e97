import { siteHref, type SiteAddress } from '../../metadata/siteAddress';
import type { SurfaceFile } from './surfaceFile';
import { escapeXml } from './xml';

/** The most addresses that the protocol allows in one file. */
const MOST_ADDRESSES = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The site's pages for crawlers: `sitemap.xml` (https://www.sitemaps.org/protocol.html), or when there are more pages
 * than one file may name, `sitemap-1.xml`, `sitemap-2.xml`, … and `sitemap.xml` as their index. The protocol wants
 * absolute addresses: without the site's origin they are from the root of its host, which crawlers may refuse.
 *
 * No page is given a time: all pages change with a digest, and a time that says nothing is worse than none.
 *
 * @param paths of the pages, relative to the site's base, percent-encoded
 * @param limit of addresses in one file, at least 1
 */
export function sitemapFiles(
  paths: readonly string[],
  site: SiteAddress,
  limit = MOST_ADDRESSES,
): readonly SurfaceFile[] {
  if (paths.length <= limit) return [{ path: 'sitemap.xml', content: list('urlset', 'url', paths, site) }];
  const parts: SurfaceFile[] = [];
  for (let from = 0; from < paths.length; from += limit) {
    const content = list('urlset', 'url', paths.slice(from, from + limit), site);
    parts.push({ path: `sitemap-${parts.length + 1}.xml`, content });
  }
  const names = parts.map(({ path }) => path);
  return [{ path: 'sitemap.xml', content: list('sitemapindex', 'sitemap', names, site) }, ...parts];
}

function list(root: string, element: string, paths: readonly string[], site: SiteAddress): string {
  const rows = paths.map(
    (path) => `  <${element}><loc>${escapeXml(siteHref(site, path))}</loc></${element}>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${rows.join('')}</${root}>\n`;
}
