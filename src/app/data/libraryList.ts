import type { CatalogPaper } from '../../catalog/catalog';
import { canonicalPickList, type PickList } from '../../view/pickList';
import { isLibraryView, type View } from '../../view/view';

/**
 * The papers on screen as a list, 500 at most, to share instead of a view that filters by the user's library, because
 * others would see something else. Undefined for all other views.
 */
export function libraryList(view: View, papers: () => readonly CatalogPaper[]): PickList | undefined {
  const ids = isLibraryView(view) ? papers().map(({ id }) => id) : [];
  return ids.length === 0 ? undefined : canonicalPickList({ name: '', ids });
}
