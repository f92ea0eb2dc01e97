import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baseOf, folderOf, type Site } from '../e2e/sites/sites';

/** A page of a built site, as it lies on the host. */
export interface SitePage {
  /** Within the site's folder: "help/index.html". */
  readonly path: string;
  readonly html: string;
}

/** Every page of a site. */
export async function sitePages(site: Site): Promise<SitePage[]> {
  const folder = folderOf(site);
  const paths = await readdir(folder, { recursive: true });
  return Promise.all(
    paths
      .filter((path) => path.endsWith('.html'))
      .map(async (path) => ({ path, html: await readFile(join(folder, path), 'utf8') })),
  );
}

/** All that a page links to, fetches or shows, as written: links of its head and its text, scripts and pictures. */
export function addressesIn(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
}

/**
 * Whether an address of a site's page leads to a file of that site: a path that begins with the site's base, and
 * ends with a slash where it is a page's.
 */
export function leadsToFile(site: Site, address: string): boolean {
  const base = baseOf(site);
  const { pathname } = new URL(address, 'http://host');
  if (!address.startsWith('/') || !pathname.startsWith(base)) return false;
  const path = join(folderOf(site), decodeURIComponent(pathname.slice(base.length)));
  return pathname.endsWith('/') ? existsSync(join(path, 'index.html')) : isFile(path);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** What of a page is read: the text of its body, tags left out. */
export function textIn(html: string): string {
  return html
    .replace(/^.*<body>/s, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
