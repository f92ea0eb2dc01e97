import { TAKE_OVER } from '../../../offline/messages';
import { siteUrl } from '../../../store/siteUrls';
import { useSiteNotices } from '../../../store/siteNoticeStore';

const HOUR_MS = 3_600_000;
/** Switching between tabs must not check for updates each time. */
const LEAST_BETWEEN_MS = 600_000;

/**
 * Registers the service worker, announces a waiting build and one that another tab activated, and checks for updates.
 * Does nothing in browsers without service workers; rejects where registration fails.
 */
export async function watchWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const { tell, keep } = useSiteNotices.getState();
  /** The first service worker to control this page is not an update. */
  let isControlled = serviceWorker.controller !== null;
  let isActivating = false;

  serviceWorker.addEventListener('controllerchange', () => {
    if (isActivating) location.reload();
    else if (isControlled) tell({ kind: 'renewed' });
    isControlled = true;
  });
  const registration = await serviceWorker.register(siteUrl('sw.js'));

  function take(): void {
    isActivating = true;
    // Another tab may have activated it already.
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
  checkForUpdates(registration);
}

/** Checks for a newer build every hour, and when the user returns to the page. */
function checkForUpdates(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  const look = (): void => {
    if (document.hidden || Date.now() - last < LEAST_BETWEEN_MS) return;
    last = Date.now();
    // Rejects offline.
    registration.update().catch(() => undefined);
  };
  setInterval(look, HOUR_MS);
  document.addEventListener('visibilitychange', look);
}
