import type { PrecachedFile } from './precached';

const ASSET = /assets\/[\w.-]+/g;

/**
 * Whether the front page that a host returned belongs to the build with these files: every file that it requests is
 * one of them. While a site is being updated, a host may return the new list with the old page, or the reverse.
 */
export function isOfBuild(html: string, files: readonly PrecachedFile[]): boolean {
  const urls = new Set(files.map(({ url }) => url));
  const asked = html.match(ASSET) ?? [];
  return asked.length > 0 && asked.every((url) => urls.has(url));
}
