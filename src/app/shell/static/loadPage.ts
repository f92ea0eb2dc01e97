import { abstractPlace, useAbstractsStore } from '../../../store/abstractsStore';
import { useCatalogStore } from '../../../store/catalogStore';
import type { LoadedCatalog } from '../../../store/catalogStore';
import { useDetailsStore } from '../../../store/detailsStore';
import { parseAddress } from '../../../view/address';
import { selectPapers } from '../../../view/select';
import { openedPaper } from '../../data/openedPaper';
import { PRERENDERED_ROWS } from '../../features/results/ResultList';
import { NoResults } from '../../features/results/ResultsPane';
import { FrontPage, HelpPage, MapPage, Reader, SavedPage, TopicsPage } from '../parts';

/**
 * Loads everything that a prerendered page shows, so that the first render in the browser is identical to it.
 * @param path the page's path, relative to the site's base
 * @returns false when something could not be loaded. The page must then be rendered on the client, with the error.
 */
export async function loadPage(path: string): Promise<boolean> {
  return load(path).catch(() => false);
}

async function load(path: string): Promise<boolean> {
  const { status } = useCatalogStore.getState();
  if (status.kind !== 'ready') return false;
  const { route, view } = parseAddress({ pathname: path, search: '', hash: '' }).address;
  const { loaded } = status;
  switch (route.kind) {
    case 'explore': {
      const { papers } = loaded;
      const ordinals = selectPapers({ papers, ranked: null, view }).subarray(0, PRERENDERED_ROWS);
      const [abstracts] = await Promise.all([
        loadAbstracts(loaded, ordinals),
        FrontPage.preload(),
        ordinals.length === 0 ? NoResults.preload() : undefined,
      ]);
      return abstracts;
    }
    case 'paper': {
      const ordinal = openedPaper(loaded, route.slug);
      if (ordinal === undefined) return false;
      const { part } = abstractPlace(loaded.catalog, ordinal);
      const [abstracts, details] = await Promise.all([
        loadAbstracts(loaded, [ordinal]),
        useDetailsStore.getState().request(loaded.catalog, part),
        Reader.preload(),
      ]);
      return abstracts && details.kind === 'ready';
    }
    case 'topics':
      await TopicsPage.preload();
      return true;
    case 'saved':
      await SavedPage.preload();
      return true;
    case 'map':
      await MapPage.preload();
      return true;
    case 'help':
      await HelpPage.preload();
      return true;
    case 'unknown':
      return false;
  }
}

async function loadAbstracts({ catalog }: LoadedCatalog, ordinals: Iterable<number>): Promise<boolean> {
  const parts = new Set(Array.from(ordinals, (ordinal) => abstractPlace(catalog, ordinal).part));
  const { request } = useAbstractsStore.getState();
  const fetched = await Promise.all(Array.from(parts, (part) => request(catalog, part)));
  return fetched.every(({ kind }) => kind === 'ready');
}
