import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright';

/** A file that a page or its worker fetched. */
export interface FetchedFile {
  readonly url: string;
  /** As the browser names it: document, script, fetch and so on. */
  readonly type: string;
  readonly raw: number;
  /** Packed as a static host packs it, at level 9. */
  readonly gzip: number;
}

/** Notes every file that a context fetches from now on; what it returns tells those that have arrived. */
export function noteFetchedFiles(context: BrowserContext): () => Promise<FetchedFile[]> {
  const files: Promise<FetchedFile>[] = [];
  context.on('requestfinished', (request) => {
    const file = request
      .response()
      .then((response) => response?.body() ?? Buffer.alloc(0))
      .then((body) => ({
        url: request.url(),
        type: request.resourceType(),
        raw: body.length,
        gzip: gzipSync(body, { level: 9 }).length,
      }));
    // One that arrives as its test ends has no body any more, and nobody waits for it.
    file.catch(() => undefined);
    files.push(file);
  });
  return () => Promise.all(files);
}

/** How much the files weigh as they travel. */
export function gzipSum(files: readonly FetchedFile[]): number {
  return files.reduce((sum, { gzip }) => sum + gzip, 0);
}
