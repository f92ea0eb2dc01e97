import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import type { Catalog } from '../../catalog/catalog';
import { memorySource, type GivenFiles } from '../../sources/memory/memorySource';
import { useSourceStore } from '../data/sourceStore';
import { NoResults } from '../features/results/ResultsPane';
import { ContentsPage, NowherePage } from './static/ContentsPage';
import { disableControls } from './static/useEnabledControls';
import { FrontPage, HelpPage, MapPage, Reader, SavedPage, TopicsPage } from './parts';
import { Root } from './Root';

/** The files of a catalog, before they are written. */
export interface CatalogContents extends GivenFiles {
  readonly catalog: Catalog;
}

/** Renders pages to HTML, identical to the first render in the browser except for disabled controls. */
export interface PageRenderer {
  /**
   * The content of a page's root element.
   * @param path relative to the site's base, starting with a slash; percent-encoded
   */
  readonly page: (path: string) => string;
  /** A page without scripts that lists all titles, or those of a topic. */
  readonly contents: (topic: string | undefined) => string;
  /** What an unknown path shows without scripts. With scripts the app reads the path. */
  readonly nowhere: () => string;
}

/** A renderer of one catalog's pages. Only one can exist at a time, because components read the page's stores. */
export async function createRenderer({ catalog, ...files }: CatalogContents): Promise<PageRenderer> {
  const parts = [HelpPage, TopicsPage, MapPage, SavedPage, FrontPage, NoResults, Reader];
  await Promise.all(parts.map((part) => part.preload()));
  useSourceStore.setState({ status: { kind: 'ready', value: memorySource(catalog, files) } });
  const base = import.meta.env.BASE_URL;
  return {
    page: (path) =>
      whole(
        path,
        renderToString(
          <Root
            router={(app) => (
              <StaticRouter basename={base} location={base + path.slice(1)}>
                {app}
              </StaticRouter>
            )}
          />,
        ),
      ),
    contents: (topic) => renderToString(<ContentsPage catalog={catalog} topic={topic} base={base} />),
    nowhere: () => renderToString(<NowherePage base={base} />),
  };
}

/** What React writes in place of a suspended component. */
const SUSPENDED = '<!--$!-->';

/** @throws Error when a lazy component was not loaded */
function whole(path: string, html: string): string {
  if (html.includes(SUSPENDED)) throw new Error(`${path} renders a lazy component that was not preloaded.`);
  return disableControls(html);
}
