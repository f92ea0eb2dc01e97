import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import '../kit/tokens.css';
import '../kit/base.css';
import '../kit/Notice.css';
import { useSourceStore } from '../data/sourceStore';
import { repairLink } from '../../view/repairLink';
import { onFirstInteraction } from '../kit/onFirstInteraction';
import { Root } from './Root';

repairUrl();
onFirstInteraction(() => {
  // Without it formulas are copied as the browser copies them.
  import('../passage/copyFormulas')
    .then(({ copyFormulas }) => document.addEventListener('copy', copyFormulas))
    .catch(() => undefined);
});
void start();

/** Late enough not to delay the first screen, nor the chunks that are preloaded for the first click. */
const KEEP_OFFLINE_AFTER_MS = 4000;

if (import.meta.env.PROD) {
  setTimeout(() => {
    // Without it the site works only online.
    import('../features/offline/keepOffline').then(({ keepOffline }) => keepOffline()).catch(() => undefined);
  }, KEEP_OFFLINE_AFTER_MS);
}

/**
 * Repairs a broken link. Only when the page is opened by a link: the router's own entries have a state, and text typed
 * there must stay as it is.
 */
function repairUrl(): void {
  if (history.state !== null) return;
  const { pathname, search, hash } = location;
  const base = import.meta.env.BASE_URL;
  if (!pathname.startsWith(base)) return;
  const href = pathname.slice(base.length - 1) + search + hash;
  const repaired = repairLink(href);
  if (repaired !== href) history.replaceState(null, '', base + repaired.slice(1));
}

/**
 * Hydrates the prerendered page as soon as everything that it shows is loaded. A page for another URL (a search, a
 * list, the host's answer to an unknown path) is rendered on the client. So is a list that could not be loaded
 * completely, to show the error. Any other page stays as it is, to be read.
 */
async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null) return;
  const { path, list, urlMismatch } = document.documentElement.dataset;
  const page = (
    <Root router={(app) => <BrowserRouter basename={import.meta.env.BASE_URL}>{app}</BrowserRouter>} />
  );
  const catalog = useSourceStore.getState().load(false);
  if (path !== undefined && urlMismatch === undefined) {
    if (await isLoaded(catalog, path)) {
      // A transition renders in short slices, so that the page stays responsive.
      startTransition(() => void hydrateRoot(root, page));
      return;
    }
    if (list === undefined) {
      window.showStaticFallback?.();
      return;
    }
    saveTypedText(root);
  }
  root.replaceChildren();
  delete document.documentElement.dataset['urlMismatch'];
  delete document.documentElement.dataset['path'];
  createRoot(root).render(page);
}

/** Whether everything that a prerendered page shows is loaded, for hydration. */
async function isLoaded(catalog: Promise<void>, path: string): Promise<boolean> {
  try {
    const [{ loadPage }] = await Promise.all([import('./static/loadPage'), catalog]);
    return await loadPage(path.slice(import.meta.env.BASE_URL.length - 1));
  } catch {
    return false;
  }
}

/** Saves the text in the search box in the URL, before the prerendered page is removed. */
function saveTypedText(root: HTMLElement): void {
  const typed = root.querySelector('input')?.value ?? '';
  if (typed !== '') history.replaceState(null, '', `?${new URLSearchParams({ q: typed }).toString()}`);
}
