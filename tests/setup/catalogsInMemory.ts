import type { Plugin, ViteDevServer } from 'vite';
import type * as catalogPart from './makeCatalog';

/**
 * Serves the files of the project's own catalog from memory to the component tests: `/catalog.json` is the file to
 * begin with, the others stand under the names that it gives. They are made when the first test asks for them.
 */
export function catalogsInMemory(): Plugin {
  let made: ReturnType<typeof make> | undefined;
  return {
    name: 'offprint-catalogs-in-memory',
    configureServer(server) {
      const answer = async (path: string): Promise<string | undefined> => {
        made ??= make(server);
        return (await made).find((one) => one.path === path)?.text;
      };
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        if (path !== 'catalog.json' && !/^assets\/[\w-]+\.json$/.test(path)) return next();
        response.setHeader('Content-Type', 'application/json');
        void answer(path).then((text) => {
          if (text === undefined) response.statusCode = 404;
          return response.end(text);
        });
      });
    },
  };
}

/** Through the server: Node alone does not read the imports of the code as they are spelled. */
async function make(server: ViteDevServer): ReturnType<typeof catalogPart.makeCatalog> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the module of that path
  const part = (await server.ssrLoadModule('/tests/setup/makeCatalog.ts')) as typeof catalogPart;
  return part.makeCatalog(server.config.root);
}
