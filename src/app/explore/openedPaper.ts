import { idFromSlug } from '../../digest/identity';
import type { LoadedCatalog } from '../../store/catalogStore';

/** The ordinal of the paper that an address names: by its id alone, for a title may have been corrected since. */
export function openedPaper(loaded: LoadedCatalog | undefined, slug: string): number | undefined {
  const id = idFromSlug(slug);
  return id === undefined ? undefined : loaded?.ordinalById.get(id);
}
