import { build } from 'vite';
import type { PrecachedFile } from '../../offline/precached';

/** Where the worker is, relative to the site's base. It answers for what lies beside and below it: the whole site. */
export const SERVICE_WORKER_PATH = 'sw.js';

/** Bundles the service worker of a site, with the list of what it keeps written into it, and puts it beside the pages. */
export async function writeServiceWorker(folder: string, files: readonly PrecachedFile[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      PRECACHED: JSON.stringify(files),
      // Workbox explains itself at length unless it is told not to.
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
