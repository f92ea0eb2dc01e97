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
    /** The browser's offer, once it made one; the page's early script keeps it. */
    installOffer?: InstallOffer;
  }
}

const CHANGES = ['beforeinstallprompt', 'appinstalled', 'offprint-install-asked'];

/**
 * Asks the person, in the browser's own words, whether to install the site; undefined where the browser makes no
 * such offer, or made it and was answered. Safari makes none: its own menu has the act.
 */
export function useInstall(): (() => void) | undefined {
  const offer = useSyncExternalStore(
    follow,
    () => window.installOffer,
    () => undefined,
  );
  if (offer === undefined) return undefined;
  return () => {
    // An offer can be taken once.
    delete window.installOffer;
    dispatchEvent(new Event('offprint-install-asked'));
    // Refused when it is not a press that led here.
    offer.prompt().catch(() => undefined);
  };
}

function follow(onChange: () => void): () => void {
  const stopped = new AbortController();
  for (const change of CHANGES) addEventListener(change, onChange, { signal: stopped.signal });
  return () => stopped.abort();
}
