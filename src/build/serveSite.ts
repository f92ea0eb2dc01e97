import { preview } from 'vite';

/** A served site: where it is, and how to end it. */
export interface ServedSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site on this machine alone. A port in use gives way to the next free one.
 * An unknown path answers with the app, as a static host does with 404.html.
 */
export async function serveSite(site: {
  readonly outDir: string;
  readonly base: string;
  readonly port: number;
}): Promise<ServedSite> {
  const server = await preview({
    configFile: false,
    base: site.base,
    logLevel: 'silent',
    build: { outDir: site.outDir },
    preview: { port: site.port, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The server did not say where it listens. Try another port.');
  return { address, close: () => server.close() };
}
