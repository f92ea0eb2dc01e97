import { TAKE_OVER } from '../../offline/messages';
import { siteUrl } from '../../store/siteUrls';
import { useSiteNews } from '../../store/siteNewsStore';

const HOUR_MS = 3_600_000;
/** Whoever moves between two tabs must not ask the host each time. */
const LEAST_BETWEEN_MS = 600_000;

/**
 * Registers the service worker, tells when a newer build waits and when another tab took it, and looks for one now
 * and then. Does nothing where browsers have no such workers; rejects where they refuse this one.
 */
export async function watchWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const { tell, keep } = useSiteNews.getState();
  /** Whether a build answers for this page already: the first one to do so is no news. */
  let isAnsweredFor = serviceWorker.controller !== null;
  let isTaking = false;

  serviceWorker.addEventListener('controllerchange', () => {
    if (isTaking) location.reload();
    else if (isAnsweredFor) tell({ kind: 'renewed' });
    isAnsweredFor = true;
  });
  const registration = await serviceWorker.register(siteUrl('sw.js'));

  function take(): void {
    isTaking = true;
    // Another tab may have taken it while this one thought about it: then its build answers already.
    if (registration.waiting === null) location.reload();
    else registration.waiting.postMessage(TAKE_OVER);
  }
  function follow(worker: ServiceWorker | null): void {
    if (worker === null) return;
    const look = (): void => {
      if (worker === registration.waiting && registration.active !== null) tell({ kind: 'offered', take });
    };
    look();
    worker.addEventListener('statechange', look);
  }
  follow(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  void serviceWorker.ready.then(keep);
  lookNowAndThen(registration);
}

/** Asks the host for a newer build every hour, and when the person comes back to the page. */
function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  const look = (): void => {
    if (document.hidden || Date.now() - last < LEAST_BETWEEN_MS) return;
    last = Date.now();
    // Without a connection there is nothing new.
    registration.update().catch(() => undefined);
  };
  setInterval(look, HOUR_MS);
  document.addEventListener('visibilitychange', look);
}
