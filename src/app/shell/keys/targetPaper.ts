import type { CatalogPaper } from '../../../catalog/catalog';
import { presentSource } from '../../data/sourceStore';
import type { Route } from '../../../view/routes';
import { openedPaper } from '../../data/openedPaper';
import { PAPER_ROWS, ROW_LINK } from '../../data/paperRows';

/** The paper that a command acts on: the one in the focused row, or else the open one. */
export function targetPaper(route: Route): CatalogPaper | undefined {
  const row = document.activeElement?.closest(PAPER_ROWS)?.querySelector<HTMLElement>(ROW_LINK);
  const slug = row?.dataset['slug'] ?? (route.kind === 'paper' ? route.slug : undefined);
  return slug === undefined ? undefined : openedPaper(presentSource(), slug);
}
