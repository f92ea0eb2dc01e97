import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite';
import { siteFiles } from './catalogFiles';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import { makeCatalog, type MadeCatalog } from './makeCatalog';
import { APPLE_ICON, MANIFEST_PATH } from './offline/webManifest';
import { bundleEarlyScript } from './pages/earlyScript';
import { SourceError } from './readSources';

/**
 * The placeholder for the catalog's path in the bundle's page. `finishSite` replaces it with the path of a site's own
 * catalog.
 */
export const CATALOG_PLACE = 'assets/catalog.json';

/** The Vite plugin that adds to the head of the bundle's page what every built page has. */
export function builtHead(): Plugin {
  let base = '/';
  return {
    name: 'offprint-head',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      async handler() {
        const { code, hash } = await bundleEarlyScript();
        const early = { tag: 'script', children: code, injectTo: 'head' } as const;
        return [contentSecurityPolicy(hash), ...installLinks(base), catalogLink(CATALOG_PLACE, base), early];
      },
    },
  };
}

/**
 * The Vite plugin of the development server: it serves the files of the catalog from memory, and reloads the page
 * when a source changes. Styles and the reload client are inline there, so the page has no policy.
 */
export function servedCatalog(): Plugin {
  let base = '/';
  let made: MadeCatalog | undefined;

  async function remake(server: ViteDevServer): Promise<void> {
    try {
      made = await makeCatalog(undefined);
      server.ws.send({ type: 'full-reload' });
    } catch (error) {
      reportError(server, error);
    }
  }

  return {
    name: 'offprint-catalog',
    apply: 'serve',
    configResolved(config) {
      base = config.base;
    },
    async buildStart() {
      try {
        made = await makeCatalog(undefined);
      } catch (error) {
        if (error instanceof SourceError) this.error({ message: error.message, stack: '' });
        throw error;
      }
      for (const line of made.report) this.info(line);
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => (made === undefined ? [] : [catalogLink(made.files.catalog.path, base)]),
    },
    configureServer(server) {
      const data = resolve('data');
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

/** The page finds its catalog by this link, and the browser fetches it at once. */
function catalogLink(path: string, base: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: {
      id: 'catalog',
      rel: 'preload',
      as: 'fetch',
      crossorigin: 'anonymous',
      href: base + path,
    },
    injectTo: 'head',
  };
}

/** Tells browsers that the site can be installed; during development there is nothing to install. */
function installLinks(base: string): HtmlTagDescriptor[] {
  return [
    { tag: 'link', attrs: { rel: 'manifest', href: base + MANIFEST_PATH }, injectTo: 'head' },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: base + APPLE_ICON.path }, injectTo: 'head' },
  ];
}

/** The old catalog stays; the overlay shows what to fix. */
function reportError(server: ViteDevServer, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  server.config.logger.error(message);
  server.ws.send({ type: 'error', err: { message, stack: '' } });
}
