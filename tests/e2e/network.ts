import type { Page, Route } from '@playwright/test';

/** The files that the explorer fetches, by what they are. */
export const FILES = {
  app: /\/assets\/index-[^/]+\.js$/,
  catalog: /\/assets\/catalog-[^/]+\.json$/,
  abstracts: /\/assets\/abstracts-\d+-[^/]+\.json$/,
  details: /\/assets\/details-\d+-[^/]+\.json$/,
  topicRules: /\/assets\/topics-[^/]+\.json$/,
  map: /\/assets\/map-[^/]+\.json$/,
  index: /\/assets\/index-[^/]+\.json$/,
  /** On the page itself, for a catalog without an index file. */
  engine: /\/assets\/session-[^/]+\.js$/,
  /** What an engine is started with, and what it shares with that. */
  engineInput: /\/assets\/(?:engineInput|facetPapers|libraryIndex)-[^/]+\.js$/,
  worker: /\/assets\/worker-[^/]+\.js$/,
} as const;

/** What can be wrong with a file on its way. */
export const FAILURES = {
  blocked: (route: Route) => route.abort(),
  gone: (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
  'cut short': async (route: Route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) });
  },
  'of another format': async (route: Route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'application/json',
      body: text.replace(/"format":\d+/, '"format":99'),
    });
  },
} as const;

/** What the browser itself writes into the console about a file that did not arrive. */
export const BROWSER_REPORT = /Failed to load resource|was preloaded using link preload/;

/** What the browser writes where scripts are off: nothing reads what the page asked for on their behalf. */
export const UNUSED_PRELOAD = /was preloaded using link preload but not used/;

/** Makes a file fail until the returned function is called. */
export async function breakFile(
  page: Page,
  file: RegExp,
  failure: (route: Route) => Promise<void>,
): Promise<() => Promise<void>> {
  await page.route(file, failure);
  return () => page.unroute(file, failure);
}

/** Keeps a file on its way until the returned function is called. */
export async function holdFile(page: Page, file: RegExp): Promise<() => void> {
  const gate = new EventTarget();
  const released = new Promise((resolve) => gate.addEventListener('open', resolve, { once: true }));
  await page.route(file, async (route) => {
    await released;
    await route.continue();
  });
  return () => void gate.dispatchEvent(new Event('open'));
}
