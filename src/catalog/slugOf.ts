import { slug } from '../model/identity';
import type { CatalogPaper } from './catalog';

/**
 * The readable part of a paper's address. Computed on demand, because slugs would be a fifth of a catalog's bytes.
 */
export function slugOf({ title, id }: Pick<CatalogPaper, 'title' | 'id'>): string {
  return slug(title.text, id);
}
