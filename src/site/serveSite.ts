import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { siteMessages } from '../messages/site';

/** A served site: where it is, and how to end it. */
export interface ServedSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface SiteToServe {
  readonly outDir: string;
  readonly base: string;
  /** Where to begin to look for a free port. */
  readonly port: number;
}

const HOST = '127.0.0.1';
const PORTS_TRIED = 50;

/**
 * Serves a built site on this machine alone, as static hosts do: a folder's page at the folder's address with a
 * slash at its end, to which the address without one is sent on; `404.html` for what is not there. A port in use
 * gives way to the next.
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

/** The text behind a path; a broken escape stands as it is, and then names no folder. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
