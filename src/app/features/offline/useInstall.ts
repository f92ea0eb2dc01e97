import { useSyncExternalStore } from 'react';

/** Chromium's offer to install a site (https://wicg.github.io/manifest-incubations/#beforeinstallpromptevent-interface). */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}

declare global {
  interface WindowEventMap {
    beforeinstallprompt: InstallOffer;
  }
  interface Window {
    /** The browser's offer, once it made one; the early script stores it. */
    installOffer?: InstallOffer;
  }
}

const EVENTS = ['beforeinstallprompt', 'appinstalled', 'offprint-install-asked'];

/**
 * Opens the browser's install prompt; undefined where the browser offers none, or where it was answered. Safari has
 * the command in its own menu.
 */
export function useInstall(): (() => void) | undefined {
  const offer = useSyncExternalStore(
    follow,
    () => window.installOffer,
    () => undefined,
  );
  if (offer === undefined) return undefined;
  return () => {
    // A prompt can be shown once.
    delete window.installOffer;
    dispatchEvent(new Event('offprint-install-asked'));
    // Rejects without a user gesture.
    offer.prompt().catch(() => undefined);
  };
}

function follow(onChange: () => void): () => void {
  const controller = new AbortController();
  for (const event of EVENTS) addEventListener(event, onChange, { signal: controller.signal });
  return () => controller.abort();
}
