import { addPlugins } from 'workbox-precaching/addPlugins.js';
import { matchPrecache } from 'workbox-precaching/matchPrecache.js';
import { precacheAndRoute } from 'workbox-precaching/precacheAndRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { answerTo, type Answer } from './answer';
import { isOfBuild } from './isOfBuild';
import { isTakeOver } from './messages';
import type { PrecachedFile } from './precached';

declare const self: ServiceWorkerGlobalScope;

/** The files of this build, written by `site/offline/serviceWorkerFile`. */
declare const PRECACHED: readonly PrecachedFile[];

/** A variable, because the list replaces every `PRECACHED` in the code. */
const files = PRECACHED;

const SHELL = './';
const shell = new URL(SHELL, self.location.href);
/** The site's base path, with a slash at both ends. */
const base = shell.pathname;

/**
 * The worker installs only after all files of the build are fetched. If one is missing or from another build, installing
 * fails and the previous build stays complete. The browser tries again at a later visit and reuses the fetched files.
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

// Without this, the first visit would work offline only after a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new build waits for the page's request, so that it never interrupts the user.
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  if (isTakeOver(data)) void self.skipWaiting();
});
