import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ServedSite } from '../../src/site/serveSite';

const PACKED = /text|javascript|json|xml/;

/**
 * Serves what another server has, packed with gzip at level 6 as static hosts send it, and its hashed files for good.
 * Each is packed once.
 */
export async function serveZipped(address: string, host: string, port: number): Promise<ServedSite> {
  const packed = new Map<string, Promise<Buffer>>();
  const pack = (path: string, body: ArrayBuffer): Promise<Buffer> => {
    const known = packed.get(path) ?? promisify(gzip)(body, { level: 6 });
    packed.set(path, known);
    return known;
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    void (async () => {
      const answer = await fetch(new URL(path, address), { redirect: 'manual' });
      const type = answer.headers.get('content-type') ?? '';
      const location = answer.headers.get('location');
      response.statusCode = answer.status;
      response.setHeader('Content-Type', type);
      if (location !== null) response.setHeader('Location', location);
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      const body = await answer.arrayBuffer();
      if (!PACKED.test(type)) return void response.end(Buffer.from(body));
      response.setHeader('Content-Encoding', 'gzip');
      response.end(await pack(path, body));
    })();
  });
  await new Promise<void>((resolve) => void server.listen(port, host, resolve));
  return {
    address: `http://${host}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
