import { resolve } from 'node:path';
import { createLogger } from 'vite';
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite';
import { makeCatalogFiles, siteFiles } from './catalogFiles';
import type { CatalogFiles } from './catalogFiles';
import { classifyPapers } from './classifyPapers';
import type { ClassifiedCatalog } from './classifyPapers';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import { bundleEarlyScript } from './pages/earlyScript';
import { APPLE_ICON, MANIFEST_PATH } from './offline/webManifest';
import { finishSite } from './pages/finishSite';
import { reportSources } from './reportSources';
import { findSources, readSources, SourceError } from './readSources';
import type { SourcePaths } from './readSources';

/** Which sources to build (by default all of `data/`), and where the site is to be published, if that is known. */
export interface ExplorerOptions {
  readonly digests?: readonly string[];
  readonly origin?: string;
  /** Takes each line of how the sources were read; by default Vite's log, where a quiet build says nothing. */
  readonly report?: (line: string) => void;
}

/** The sources, read, and the files made of them. */
interface MadeCatalog {
  readonly paths: SourcePaths;
  readonly classified: ClassifiedCatalog;
  readonly files: CatalogFiles;
}

/**
 * The Vite plugin that turns digests into the files the explorer fetches. It reads every source before
 * anything is written, so a refused source leaves the last build as it was. While developing it serves
 * the same files from memory and reloads the page when a source changes.
 */
export function explorerPlugin({ digests, origin, report }: ExplorerOptions = {}): Plugin {
  let root = process.cwd();
  let base = '/';
  let developing = false;
  let logger = createLogger();
  let made: MadeCatalog | undefined;

  async function sourcePaths(): Promise<SourcePaths> {
    const found = await findSources(resolve(root, 'data'));
    return digests === undefined ? found : { ...found, digests };
  }
  async function make(): Promise<MadeCatalog> {
    const paths = await sourcePaths();
    const sources = await readSources(paths);
    const classified = classifyPapers(sources.digests, sources.rules);
    const lines = reportSources(sources.digests, classified.issues);
    for (const line of lines) {
      if (report === undefined) logger.info(line);
      else report(line);
    }
    return { paths, classified, files: makeCatalogFiles(classified) };
  }

  async function remake(server: ViteDevServer): Promise<void> {
    try {
      made = await make();
      server.ws.send({ type: 'full-reload' });
    } catch (error) {
      reportError(server, error);
    }
  }

  return {
    name: 'offprint',
    configResolved(config) {
      root = config.root;
      base = config.base;
      logger = config.logger;
      developing = config.command === 'serve';
    },
    async buildStart() {
      try {
        made = await make();
      } catch (error) {
        if (error instanceof SourceError) this.error({ message: error.message, stack: '' });
        throw error;
      }
      if (developing) return;
      for (const { path, text } of siteFiles(made.files)) {
        this.emitFile({ type: 'asset', fileName: path, source: text });
      }
    },
    transformIndexHtml: {
      order: 'post',
      async handler() {
        const catalog = made === undefined ? [] : [catalogLink(made.files, base, origin)];
        // While developing, styles and the reload client are inline, which the policy forbids.
        if (developing) return catalog;
        const { code, hash } = await bundleEarlyScript();
        const early = { tag: 'script', children: code, injectTo: 'head' } as const;
        return [contentSecurityPolicy(hash), ...installLinks(base), ...catalog, early];
      },
    },
    async writeBundle({ dir: folder }, bundle) {
      if (made === undefined || folder === undefined) return;
      const { paths, classified, files } = made;
      const site = { base, origin };
      await finishSite({ classified, files, digestPaths: paths.digests, site, bundle, folder });
    },
    configureServer(server) {
      const data = resolve(root, 'data');
      server.watcher.add(data);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(data)) void remake(server);
      });
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(base.length);
        const file = made && siteFiles(made.files).find((one) => one.path === path);
        if (file === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(file.text);
      });
    },
  };
}

/** The page finds its catalog, and the origin that its site is published at, through this link; the browser fetches the catalog at once. */
function catalogLink({ catalog }: CatalogFiles, base: string, origin: string | undefined): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: {
      id: 'catalog',
      rel: 'preload',
      as: 'fetch',
      crossorigin: 'anonymous',
      href: base + catalog.path,
      ...(origin !== undefined && { 'data-origin': origin }),
    },
    injectTo: 'head',
  };
}

/** How a browser learns that the site can be installed; while developing there is nothing to install. */
function installLinks(base: string): HtmlTagDescriptor[] {
  return [
    { tag: 'link', attrs: { rel: 'manifest', href: base + MANIFEST_PATH }, injectTo: 'head' },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: base + APPLE_ICON.path }, injectTo: 'head' },
  ];
}

/** The old catalog stays; the overlay says what to mend. */
function reportError(server: ViteDevServer, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  server.config.logger.error(message);
  server.ws.send({ type: 'error', err: { message, stack: '' } });
}
