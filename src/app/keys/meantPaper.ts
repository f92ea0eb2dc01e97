import { NO_CATALOG, useCatalogStore } from '../../store/catalogStore';
import type { Route } from '../../view/routes';
import { openedPaper } from '../explore/openedPaper';
import { PAPER_ROWS, ROW_LINK } from '../explore/paperRows';

/** The paper that a key is about, by its ordinal: that of the row with the focus, else the open one. */
export function meantNow(route: Route): number | undefined {
  const { status } = useCatalogStore.getState();
  const loaded = status.kind === 'ready' ? status.loaded : NO_CATALOG;
  const row = document.activeElement?.closest(PAPER_ROWS);
  const slug = row?.querySelector<HTMLElement>(ROW_LINK)?.dataset['slug'];
  if (slug !== undefined) return openedPaper(loaded, slug);
  return route.kind === 'paper' ? openedPaper(loaded, route.slug) : undefined;
}
