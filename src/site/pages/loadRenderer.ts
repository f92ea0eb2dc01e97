import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { createRenderer } from '../../app/server';

const CACHE = 'node_modules/.cache';

/**
 * Bundles the app for Node and loads it: the same components that run in the browser, with their styles left out.
 * @param base of the site, which every link of a page begins with
 */
export async function loadRenderer(base: string): Promise<typeof createRenderer> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(resolve(CACHE, 'offprint-renderer-'));
  try {
    await build({
      configFile: false,
      base,
      logLevel: 'warn',
      plugins: [react()],
      publicDir: false,
      build: {
        ssr: 'src/app/server.tsx',
        outDir: folder,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          // In one file: what is imported later would be looked for in a folder that is gone.
          output: { entryFileNames: 'renderer.mjs', codeSplitting: false },
          checks: { pluginTimings: false },
        },
      },
      ssr: { noExternal: true },
      worker: { format: 'es' },
    });
    const bundled: unknown = await import(pathToFileURL(join(folder, 'renderer.mjs')).href);
    if (!isRenderer(bundled)) throw new Error('The bundle of src/app/server.tsx has no createRenderer.');
    return bundled.createRenderer;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isRenderer(bundled: unknown): bundled is { createRenderer: typeof createRenderer } {
  return typeof bundled === 'object' && bundled !== null && 'createRenderer' in bundled;
}
