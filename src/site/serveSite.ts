import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { siteMessages } from '../messages/site';

/** A served site: its address, and how to stop it. */
export interface ServedSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface SiteToServe {
  readonly outDir: string;
  readonly base: string;
  /** The first port to try. */
  readonly port: number;
}

const HOST = '127.0.0.1';
const PORTS_TRIED = 50;

/**
 * Serves a built site on this machine only, like static hosts do: a folder's page at the folder's address with a
 * final slash, to which the address without one redirects; `404.html` for missing files. A port in use is skipped.
 */
export async function serveSite({ outDir, base, port }: SiteToServe): Promise<ServedSite> {
  const missing = await readFile(join(outDir, '404.html'));
  const files = sirv(outDir, { dev: true, etag: true });
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.writeHead(500).end());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.slice(base.length - 1);
    if (!pathname.startsWith(base)) return notFound(response);
    if (!path.endsWith('/') && (await isFolder(join(outDir, decode(path))))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = path + search;
    files(request, response, () => notFound(response));
  }
  function notFound(response: ServerResponse): void {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(missing);
  }

  const found = await listen(server, port);
  return {
    address: `http://${HOST}:${found}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED; port++) {
    const free = await new Promise<boolean>((resolve) => {
      const busy = (): void => resolve(false);
      server.once('error', busy).listen(port, HOST, () => {
        server.off('error', busy);
        resolve(true);
      });
    });
    if (free) return port;
  }
  throw new Error(siteMessages.noFreePort({ first, last: first + PORTS_TRIED - 1 }));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (file) => file.isDirectory(),
    () => false,
  );
}

/** Decodes a path. A broken escape stays as it is, and then names no folder. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
