import { idFromSlug } from '../../model/identity';
import type { LoadedCatalog } from '../../store/catalogStore';

/** The ordinal of the paper in an address. Only its id counts, because its title may have been corrected since. */
export function openedPaper(loaded: LoadedCatalog | undefined, slug: string): number | undefined {
  const id = idFromSlug(slug);
  return id === undefined ? undefined : loaded?.ordinalById.get(id);
}
