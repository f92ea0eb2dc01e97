import type { CatalogPaper } from '../../catalog/catalog';
import type { PaperSource } from '../../corpus/source';
import { idFromSlug } from '../../model/identity';

/** The paper in an address. Only its id counts, because its title may have been corrected since. */
export function openedPaper(source: PaperSource | undefined, slug: string): CatalogPaper | undefined {
  const id = idFromSlug(slug);
  return id === undefined ? undefined : source?.paper(id);
}
