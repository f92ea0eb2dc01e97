import type { CatalogPaper } from '../../catalog/catalog';
import { canonicalPickList } from '../../view/pickList';
import type { PickList } from '../../view/pickList';
import { isLibraryView } from '../../view/view';
import type { Results } from './useResults';

interface SharedResults extends Pick<Results, 'view'> {
  readonly ordinals: Iterable<number> & { readonly length: number };
}

/**
 * The papers on screen as a list, 500 at most, to share instead of a view that filters by the user's library, because
 * others would see something else. Undefined for all other views.
 */
export function libraryList(
  { view, ordinals }: SharedResults,
  papers: readonly Pick<CatalogPaper, 'id'>[],
): PickList | undefined {
  if (!isLibraryView(view) || ordinals.length === 0) return undefined;
  return canonicalPickList({ name: '', ids: [...ordinals].flatMap((ordinal) => papers[ordinal]?.id ?? []) });
}
