import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import type { AbstractsFile, Catalog, DetailsFile } from '../catalog/catalog';
import { useAbstractsStore } from '../store/abstractsStore';
import { loadedCatalog, useCatalogStore } from '../store/catalogStore';
import { useDetailsStore } from '../store/detailsStore';
import { ContentsPage } from './static/ContentsPage';
import { NowherePage } from './static/NowherePage';
import { disableControls } from './static/useEnabledControls';
import { FrontPage, HelpPage, MapPage, PaperPane, SavedPage, TopicsPage } from './parts';
import { Root } from './Root';

/** The files of a catalog, before they are written. */
export interface CatalogContents {
  readonly catalog: Catalog;
  readonly abstracts: readonly AbstractsFile[];
  readonly details: readonly DetailsFile[];
}

/** Draws pages to HTML, the same to the letter as the browser first draws them, but for disabled controls. */
export interface PageRenderer {
  /**
   * What stands in the root of a page.
   * @param path relative to the site's base, starting with a slash; percent-encoded
   */
  readonly page: (path: string) => string;
  /** A list of all titles, or of a topic's: a page without scripts, which links lead out of. */
  readonly contents: (topic: string | undefined) => string;
  /** What an unknown path shows to those without scripts; with them the app reads the path. */
  readonly nowhere: () => string;
}

/** A renderer of one catalog's pages. One at a time: what is drawn is in the page's own stores. */
export async function createRenderer({
  catalog,
  abstracts,
  details,
}: CatalogContents): Promise<PageRenderer> {
  const parts = [HelpPage, TopicsPage, MapPage, SavedPage, FrontPage, PaperPane];
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

/** What React writes in the place of a part that it could not draw. */
const UNDRAWN = '<!--$!-->';

/** @throws Error when a part is missing */
function whole(path: string, html: string): string {
  if (html.includes(UNDRAWN))
    throw new Error(`${path} waits for a part that was not fetched before it was drawn.`);
  return disableControls(html);
}
