import { resolve } from 'node:path';
import { createLogger } from 'vite';
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite';
import { makeCatalogFiles, siteFiles } from './catalogFiles';
import type { CatalogFiles } from './catalogFiles';
import { classifyPapers } from './classifyPapers';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import { reportSources } from './reportSources';
import { findSources, readSources, SourceError } from './readSources';
import type { SourcePaths } from './readSources';

/** Which sources to build; by default all of `data/`. */
export interface ExplorerOptions {
  readonly digests?: readonly string[];
}

/**
 * The Vite plugin that turns digests into the files the explorer fetches. It reads every source before
 * anything is written, so a refused source leaves the last build as it was. While developing it serves
 * the same files from memory and reloads the page when a source changes.
 */
export function explorerPlugin({ digests }: ExplorerOptions = {}): Plugin {
  let root = process.cwd();
  let base = '/';
  let developing = false;
  let logger = createLogger();
  let files: CatalogFiles | undefined;

  async function sourcePaths(): Promise<SourcePaths> {
    const found = await findSources(resolve(root, 'data'));
    return digests === undefined ? found : { ...found, digests };
  }
  async function make(): Promise<CatalogFiles> {
    const sources = await readSources(await sourcePaths());
    const classified = classifyPapers(sources.digests, sources.rules);
    for (const line of reportSources(sources.digests, classified.issues)) logger.info(line);
    return makeCatalogFiles(classified);
  }

  async function remake(server: ViteDevServer): Promise<void> {
    try {
      files = await make();
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
        files = await make();
      } catch (error) {
        if (error instanceof SourceError) this.error({ message: error.message, stack: '' });
        throw error;
      }
      if (developing) return;
      for (const { path, text } of siteFiles(files)) {
        this.emitFile({ type: 'asset', fileName: path, source: text });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler() {
        // While developing, styles and the reload client are inline, which the policy forbids.
        const policy = developing ? [] : [contentSecurityPolicy()];
        return files === undefined ? policy : [...policy, ...preloads(files, base)];
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        // Static hosts answer an unknown path with this file; the app then reads the path itself.
        this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
      },
    },
    configureServer(server) {
      const data = resolve(root, 'data');
      server.watcher.add(data);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(data)) void remake(server);
      });
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(base.length);
        const file = files && siteFiles(files).find((one) => one.path === path);
        if (file === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(file.text);
      });
    },
  };
}

/** The page finds its catalog through the first of these, and the browser fetches both at once. */
function preloads(files: CatalogFiles, base: string): HtmlTagDescriptor[] {
  const first = files.abstracts.slice(0, 1);
  return [files.catalog, ...first].map(({ path }, number) => ({
    tag: 'link',
    attrs: {
      rel: 'preload',
      as: 'fetch',
      crossorigin: 'anonymous',
      href: base + path,
      ...(number === 0 ? { id: 'catalog' } : {}),
    },
    injectTo: 'head',
  }));
}

/** The old catalog stays; the overlay says what to mend. */
function reportError(server: ViteDevServer, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  server.config.logger.error(message);
  server.ws.send({ type: 'error', err: { message, stack: '' } });
}
