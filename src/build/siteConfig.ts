import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { explorerPlugin } from './explorerPlugin';

/** What a maintainer may choose of a site. */
export interface SiteOptions {
  /** Digest files; by default those in `data/`. */
  readonly digests?: readonly string[];
  /** The path the site is published under, with a slash at both ends; by default `/`. */
  readonly base?: string;
  /** The folder to write; by default `dist`. */
  readonly outDir?: string;
}

/** The one Vite configuration: `vite.config.ts` and every command build the site with it. */
export function siteConfig({ digests, base = '/', outDir = 'dist' }: SiteOptions = {}): UserConfig {
  return {
    base,
    plugins: [react(), explorerPlugin(digests === undefined ? {} : { digests })],
    build: {
      outDir,
      emptyOutDir: true,
      // Every browser of the target knows the link itself.
      modulePreload: { polyfill: false },
      target: 'es2023',
      reportCompressedSize: false,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    worker: { format: 'es' },
  };
}
