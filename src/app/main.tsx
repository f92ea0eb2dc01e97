import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/Notice.css';
import { useCatalogStore } from '../store/catalogStore';
import { repairLink } from '../view/repairLink';
import { copyFormulas } from './copyFormulas';
import { Root } from './Root';

repairArrival();
document.addEventListener('copy', copyFormulas);
void start();

/** Late enough to take nothing from the first screen, nor from what is fetched ahead of the first press. */
const KEEP_OFFLINE_AFTER_MS = 4000;

if (import.meta.env.PROD) {
  setTimeout(() => {
    // Without it the site works as long as the network does.
    import('./offline/keepOffline').then(({ keepOffline }) => keepOffline()).catch(() => undefined);
  }, KEEP_OFFLINE_AFTER_MS);
}

/**
 * Puts the address right when the link that was followed was broken on its way. Only when the page is opened by a link:
 * the router leaves a state in each entry of its own, and what was typed there stands as it was typed.
 */
function repairArrival(): void {
  if (history.state !== null) return;
  const { pathname, search, hash } = location;
  const base = import.meta.env.BASE_URL;
  if (!pathname.startsWith(base)) return;
  const href = pathname.slice(base.length - 1) + search + hash;
  const repaired = repairLink(href);
  if (repaired !== href) history.replaceState(null, '', base + repaired.slice(1));
}

/**
 * Takes over the page that was drawn ahead once all it shows is here: until then it is read as it stands. A page
 * of another address (a search, a list, what a host answers unknown paths with) is drawn from nothing. So is a list
 * of which a part could not be had, to say so; any other page is left to be read.
 */
async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null) return;
  const { path, list, elsewhere } = document.documentElement.dataset;
  const page = (
    <Root router={(app) => <BrowserRouter basename={import.meta.env.BASE_URL}>{app}</BrowserRouter>} />
  );
  const catalog = useCatalogStore.getState().load(false);
  if (path !== undefined && elsewhere === undefined) {
    if (await isLoaded(catalog, path)) {
      // A transition is drawn in short pieces, between which the page stays alive.
      startTransition(() => void hydrateRoot(root, page));
      return;
    }
    if (list === undefined) {
      window.leftToRead?.();
      return;
    }
    keepTypedWords(root);
  }
  root.replaceChildren();
  delete document.documentElement.dataset['elsewhere'];
  delete document.documentElement.dataset['path'];
  createRoot(root).render(page);
}

/** Whether all that a page drawn ahead shows is here, to be drawn once more. */
async function isLoaded(catalog: Promise<void>, path: string): Promise<boolean> {
  try {
    const [{ loadPage }] = await Promise.all([import('./static/loadPage'), catalog]);
    return await loadPage(path.slice(import.meta.env.BASE_URL.length - 1));
  } catch {
    return false;
  }
}

/** Puts what was typed into the search box of a page that is about to go into the address. */
function keepTypedWords(root: HTMLElement): void {
  const typed = root.querySelector('input')?.value ?? '';
  if (typed !== '') history.replaceState(null, '', `?${new URLSearchParams({ q: typed }).toString()}`);
}
