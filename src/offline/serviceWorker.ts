import { addPlugins } from 'workbox-precaching/addPlugins.js';
import { matchPrecache } from 'workbox-precaching/matchPrecache.js';
import { precacheAndRoute } from 'workbox-precaching/precacheAndRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { answerTo } from './answer';
import type { Answer } from './answer';
import { isOfBuild } from './isOfBuild';
import { isTakeOver } from './messages';
import type { PrecachedFile } from './precached';

declare const self: ServiceWorkerGlobalScope;

/** The files of this build, written by `site/offline/serviceWorkerFile`. */
declare const PRECACHED: readonly PrecachedFile[];

/** Named only here, because the list replaces `PRECACHED`. */
const files = PRECACHED;

const SHELL = './';
const shell = new URL(SHELL, self.location.href);
/** The base of the site, with a slash at both ends. */
const base = shell.pathname;

/**
 * All files of the build are fetched before this worker installs. If one is missing or of another build, the worker
 * is discarded and the earlier build stays complete. The browser tries again at a later visit, and files fetched by
 * then are not fetched again.
 */
addPlugins([
  {
    cacheWillUpdate: async ({ request, response }) => {
      if (!response.ok) return null;
      if (request.url !== shell.href) return response;
      return isOfBuild(await response.clone().text(), files) ? response : null;
    },
  },
]);
precacheAndRoute([...files], { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [] });

const answerFor = ({ pathname }: URL): Answer => answerTo(pathname.slice(base.length));

registerRoute(
  ({ request, url, sameOrigin }) =>
    request.mode === 'navigate' && sameOrigin && answerFor(url).kind !== 'host',
  async ({ request, url }) => {
    const answer = answerFor(url);
    switch (answer.kind) {
      case 'shell':
        return (await matchPrecache(SHELL)) ?? fetch(request);
      case 'host-or':
        return fetch(request).catch(() => Response.redirect(base + answer.path));
      case 'host':
        return fetch(request);
    }
  },
);

// The first visit works offline from now on, not only the next one.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new build waits until the user asks for it, so that it never interrupts them.
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  if (isTakeOver(data)) void self.skipWaiting();
});
