import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { createRenderer } from '../../app/shell/server';

const RENDERER_FILE = 'renderer.mjs';

/**
 * Bundles the app for Node into a folder: the same components that run in the browser, with their styles left out.
 * @param base of the site, which every link of a page begins with
 */
export async function bundleRenderer(base: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    base,
    logLevel: 'warn',
    plugins: [react()],
    publicDir: false,
    build: {
      ssr: 'src/app/shell/server.tsx',
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        // One file, because later imports would look in a folder that may be gone.
        output: { entryFileNames: RENDERER_FILE, codeSplitting: false },
        checks: { pluginTimings: false },
      },
    },
    ssr: { noExternal: true },
    worker: { format: 'es' },
  });
}

let loads = 0;

/** Loads the renderer that was bundled into a folder: a new one at each call, because it keeps a catalog. */
export async function loadRenderer(folder: string): Promise<typeof createRenderer> {
  const url = pathToFileURL(`${folder}/${RENDERER_FILE}`);
  url.search = String(loads++);
  const bundled: unknown = await import(url.href);
  if (!isRenderer(bundled)) throw new Error('The bundle of src/app/shell/server.tsx has no createRenderer.');
  return bundled.createRenderer;
}

function isRenderer(bundled: unknown): bundled is { createRenderer: typeof createRenderer } {
  return typeof bundled === 'object' && bundled !== null && 'createRenderer' in bundled;
}
