import { slug } from '../digest/identity';
import type { CatalogPaper } from './catalog';

/** The readable part of a paper's address. Made as it is needed: written out, slugs are a fifth of a catalog's bytes. */
export function slugOf({ title, id }: Pick<CatalogPaper, 'title' | 'id'>): string {
  return slug(title.text, id);
}
