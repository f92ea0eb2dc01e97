import type { CatalogPaper } from '../../../catalog/catalog';
import { useCatalogStore } from '../../../store/catalogStore';
import type { Route } from '../../../view/routes';
import { openedPaper } from '../../data/openedPaper';
import { PAPER_ROWS, ROW_LINK } from '../../data/paperRows';

/** The paper that a command acts on: the one in the focused row, or else the open one. */
export function targetPaper(route: Route): CatalogPaper | undefined {
  const { status } = useCatalogStore.getState();
  if (status.kind !== 'ready') return undefined;
  const row = document.activeElement?.closest(PAPER_ROWS)?.querySelector<HTMLElement>(ROW_LINK);
  const slug = row?.dataset['slug'] ?? (route.kind === 'paper' ? route.slug : undefined);
  return slug === undefined ? undefined : status.loaded.papers[openedPaper(status.loaded, slug) ?? -1];
}
