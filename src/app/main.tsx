import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import '../ui/tokens.css';
import '../ui/base.css';
import { useCatalogStore } from '../store/catalogStore';
import { Root } from './Root';

void start();

/**
 * Takes over the page that was drawn ahead once all it shows is here: until then it is read as it stands. A page
 * of another address (a search, a list, what a host answers unknown paths with) is drawn from nothing.
 */
async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null) return;
  const { path, elsewhere } = document.documentElement.dataset;
  const page = (
    <Root router={(app) => <BrowserRouter basename={import.meta.env.BASE_URL}>{app}</BrowserRouter>} />
  );
  const catalog = useCatalogStore.getState().load(false);
  if (path !== undefined && elsewhere === undefined) {
    const [{ loadPage }] = await Promise.all([import('./static/loadPage'), catalog]);
    if (await loadPage(path.slice(import.meta.env.BASE_URL.length - 1))) {
      hydrateRoot(root, page);
      return;
    }
  }
  root.replaceChildren();
  delete document.documentElement.dataset['elsewhere'];
  createRoot(root).render(page);
}
