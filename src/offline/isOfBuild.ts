import type { PrecachedFile } from './precached';

const ASSET = /assets\/[\w.-]+/g;

/**
 * Whether the front page from the host is from the build with these files: it uses no other files. During an update a host
 * may serve the new list with the old page, or the other way round.
 */
export function isOfBuild(html: string, files: readonly PrecachedFile[]): boolean {
  const urls = new Set(files.map(({ url }) => url));
  const used = html.match(ASSET) ?? [];
  return used.length > 0 && used.every((url) => urls.has(url));
}
