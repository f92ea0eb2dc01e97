import type { PrecachedFile } from './precached';

const ASSET = /assets\/[\w.-]+/g;

/**
 * Whether the front page, as a host answered, is of the build whose files are listed: every file it asks for is one
 * of them. While a site is being renewed a host may answer with the new list and the old page, or the other way round.
 */
export function isOfBuild(html: string, files: readonly PrecachedFile[]): boolean {
  const urls = new Set(files.map(({ url }) => url));
  const asked = html.match(ASSET) ?? [];
  return asked.length > 0 && asked.every((url) => urls.has(url));
}
