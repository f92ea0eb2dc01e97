import type { CatalogPaper } from '../../catalog/catalog';
import { canonicalPickList } from '../../view/pickList';
import type { PickList } from '../../view/pickList';
import { isOwnView } from '../../view/view';
import type { Results } from '../explore/useResults';

interface OwnResults extends Pick<Results, 'view'> {
  readonly ordinals: Iterable<number> & { readonly length: number };
}

/**
 * What is sent in the place of a view that asks of the person's own library, and would show others something else:
 * the papers on screen, 500 at most, as a list. Undefined for all other views.
 */
export function ownList(
  { view, ordinals }: OwnResults,
  papers: readonly Pick<CatalogPaper, 'id'>[],
): PickList | undefined {
  if (!isOwnView(view) || ordinals.length === 0) return undefined;
  return canonicalPickList({ name: '', ids: [...ordinals].flatMap((ordinal) => papers[ordinal]?.id ?? []) });
}
