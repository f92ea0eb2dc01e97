import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { builtHead, servedCatalog } from './explorerPlugin';

/** What a maintainer may choose of a site. */
export interface SiteOptions {
  /** Digest files; by default those in `data/`. */
  readonly digests?: readonly string[];
  /** The path the site is published under, with a slash at both ends; by default `/`. */
  readonly base?: string;
  /** "https://example.org", where the site is published; without it no address can be written whole. */
  readonly origin?: string;
  /** The folder to write; by default `dist`. */
  readonly outDir?: string;
  /** Takes each line of how the digests were read; by default Vite's log. */
  readonly report?: (line: string) => void;
}

/**
 * What the first screen needs is one file. Left to itself, the bundler takes what a lazy part needs as well out
 * into files of their own: more to fetch before anything is seen, and more bytes in all.
 */
const ONE_FIRST_FILE = { groups: [{ name: 'index', tags: ['$initial' as const] }] };

/**
 * The first browsers with `light-dark()`, all of 2024 or before: what the bundler writes in its place for older ones
 * is twice as long, and in what every page waits for.
 */
const STYLED_BROWSERS = ['chrome123', 'edge123', 'firefox120', 'safari17.5', 'ios17.5'];

/** The one Vite configuration of the app in the browser: the development server's and every bundle's. */
export function siteConfig({
  base = '/',
  outDir = 'dist',
}: Pick<SiteOptions, 'base' | 'outDir'> = {}): UserConfig {
  return {
    base,
    plugins: [react(), builtHead(), servedCatalog()],
    build: {
      outDir,
      emptyOutDir: true,
      // Every browser of the target knows the link itself. Of what a part imports only the styles are named ahead: the
      // names of all its files would be a kilobyte of the first screen.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostType }) =>
          hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
      },
      target: 'es2023',
      cssTarget: STYLED_BROWSERS,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        treeshake: { propertyReadSideEffects: false },
        output: { codeSplitting: ONE_FIRST_FILE },
      },
    },
    worker: { format: 'es' },
  };
}
