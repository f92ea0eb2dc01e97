import type { BrowserContext } from '@playwright/test';

/** What went wrong in any tab without being on screen; a test allows what it provokes, and nothing else. */
export interface Guard {
  /** Lets console messages that match pass. */
  readonly allowConsole: (message: RegExp) => void;
  /** What went wrong and was not allowed. */
  readonly faults: () => string[];
}

/** What Playwright itself writes where it keeps service workers out. */
const NO_SERVICE_WORKER = 'Service Worker registration blocked by Playwright';

const MISSING = 'Failed to load resource: the server responded with a status of 404 (Not Found)';

/**
 * Watches every tab of a context: console errors and warnings (a breach of the content security policy is
 * one), errors that nothing caught, and requests to another origin than the site's. A page that the host answers
 * with its 404 page is what some tests go to: what the browser says of that alone is no fault.
 */
export function watch(context: BrowserContext, origin: string): Guard {
  const faults: string[] = [];
  const allowed: RegExp[] = [];
  const missing = new Set<string>();
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (message.text() === NO_SERVICE_WORKER) return;
    faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('response', (response) => {
    if (response.status() !== 404 || !response.request().isNavigationRequest()) return;
    missing.add(`console error: ${MISSING} (${response.url()})`);
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:')
      faults.push(`request to another origin: ${request.url()}`);
  });
  return {
    allowConsole: (message) => void allowed.push(message),
    faults: () =>
      faults
        .filter((fault) => !missing.has(fault))
        .filter((fault) => !(fault.startsWith('console') && allowed.some((one) => one.test(fault)))),
  };
}
