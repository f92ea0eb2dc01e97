import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import type { AbstractsFile, Catalog, DetailsFile } from '../../catalog/catalog';
import { useAbstractsStore } from '../../store/abstractsStore';
import { loadedCatalog, useCatalogStore } from '../../store/catalogStore';
import { useDetailsStore } from '../../store/detailsStore';
import { NoResults } from '../features/results/ResultsPane';
import { ContentsPage, NowherePage } from './static/ContentsPage';
import { disableControls } from './static/useEnabledControls';
import { FrontPage, HelpPage, MapPage, Reader, SavedPage, TopicsPage } from './parts';
import { Root } from './Root';

/** The files of a catalog, before they are written. */
export interface CatalogContents {
  readonly catalog: Catalog;
  readonly abstracts: readonly AbstractsFile[];
  readonly details: readonly DetailsFile[];
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
export async function createRenderer({
  catalog,
  abstracts,
  details,
}: CatalogContents): Promise<PageRenderer> {
  const parts = [HelpPage, TopicsPage, MapPage, SavedPage, FrontPage, NoResults, Reader];
  await Promise.all(parts.map((part) => part.preload()));
  const loaded = loadedCatalog(catalog);
  useCatalogStore.setState({ status: { kind: 'ready', loaded } });
  useAbstractsStore.setState({ parts: ready(abstracts) });
  useDetailsStore.setState({ parts: ready(details) });
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

function ready<T extends object>(files: readonly T[]): Map<number, { readonly kind: 'ready' } & T> {
  return new Map(files.map((file, part) => [part, { kind: 'ready', ...file }]));
}

/** What React writes in place of a suspended component. */
const SUSPENDED = '<!--$!-->';

/** @throws Error when a lazy component was not loaded */
function whole(path: string, html: string): string {
  if (html.includes(SUSPENDED)) throw new Error(`${path} renders a lazy component that was not preloaded.`);
  return disableControls(html);
}
