import { parseAbstractsFile } from '../catalog/parseCatalog';
import type { Catalog } from '../catalog/catalog';
import { createPartsStore } from './partsStore';

/** The abstracts fetched so far. */
export const useAbstractsStore = createPartsStore(
  ({ abstracts }, part) => abstracts.paths[part] ?? `assets/abstracts-${part}.json`,
  parseAbstractsFile,
);

/**
 * The number of the file that holds a paper's abstract, which is also that of its details, and its position in both.
 */
export function abstractPlace(catalog: Catalog, ordinal: number): { part: number; place: number } {
  const { perFile } = catalog.abstracts;
  return { part: Math.floor(ordinal / perFile), place: ordinal % perFile };
}
