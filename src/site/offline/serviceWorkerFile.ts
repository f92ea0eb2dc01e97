import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { PrecachedFile } from '../../offline/precached';

/** The path of the worker, relative to the site's base. Its scope is its own folder: the whole site. */
export const SERVICE_WORKER_PATH = 'sw.js';

/** The global name in the bundled worker that the list of a site's files replaces. */
const LIST_PLACE = /\bPRECACHED\b/g;

/** Bundles the service worker into a folder. It is the same for every site: `writeServiceWorker` adds the list of files. */
export async function bundleServiceWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      // Workbox logs a lot unless this is set.
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      reportCompressedSize: false,
      rolldownOptions: {
        input: 'src/offline/serviceWorker.ts',
        checks: { pluginTimings: false },
        output: { entryFileNames: SERVICE_WORKER_PATH, format: 'iife' },
      },
    },
  });
}

/**
 * Puts the service worker of a site beside its pages, with the list of what it keeps written into it.
 * @param worker the path of the bundled worker
 * @throws Error when the worker does not name the list exactly once
 */
export async function writeServiceWorker(
  worker: string,
  folder: string,
  files: readonly PrecachedFile[],
): Promise<void> {
  const code = await readFile(worker, 'utf8');
  const places = code.match(LIST_PLACE)?.length ?? 0;
  if (places !== 1) throw new Error(`${worker} names PRECACHED ${places} times: its list goes in one place.`);
  const list = JSON.stringify(files);
  await writeFile(
    join(folder, SERVICE_WORKER_PATH),
    code.replace(LIST_PLACE, () => list),
  );
}
