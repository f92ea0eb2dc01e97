import { NO_LIBRARY } from '../../../library/entry';
import { parseAddress } from '../../../view/address';
import { openedPaper } from '../../data/openedPaper';
import { presentSource } from '../../data/sourceStore';
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
  const source = presentSource();
  if (source === undefined) return false;
  const { route, view } = parseAddress({ pathname: path, search: '', hash: '' }).address;
  switch (route.kind) {
    case 'explore': {
      const papers = source.ask({ view, list: null, library: NO_LIBRARY })?.papers(0, PRERENDERED_ROWS) ?? [];
      const [abstracts] = await Promise.all([
        Promise.all(papers.map(({ id }) => source.abstracts.request(id))),
        FrontPage.preload(),
        papers.length === 0 ? NoResults.preload() : undefined,
      ]);
      return abstracts.every(({ kind }) => kind === 'ready');
    }
    case 'paper': {
      const paper = openedPaper(source, route.slug);
      if (paper === undefined) return false;
      const [abstract, details] = await Promise.all([
        source.abstracts.request(paper.id),
        source.details.request(paper.id),
        Reader.preload(),
      ]);
      return abstract.kind === 'ready' && details.kind === 'ready';
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
