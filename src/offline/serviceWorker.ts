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

/** Written by `site/offline/serviceWorkerFile`: what this build consists of. */
declare const PRECACHED: readonly PrecachedFile[];

/** Named once: the list is written where `PRECACHED` stands. */
const files = PRECACHED;

const SHELL = './';
const shell = new URL(SHELL, self.location.href);
/** The site's, with a slash at both ends. */
const base = shell.pathname;

/**
 * All files of the build are fetched before this worker is of any use; if one cannot be had, or is of another build,
 * the worker is given up and the build before stays whole. The browser tries again at a later visit, and what has
 * been fetched by then is not fetched again.
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

// A first visit works without the network from now on, and not only from the next one.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new build waits until it is asked for: never in the middle of what a person does.
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  if (isTakeOver(data)) void self.skipWaiting();
});
