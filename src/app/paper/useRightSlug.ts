import { useEffect } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import { slugOf } from '../../catalog/slugOf';
import { useAddress } from '../address/useAddress';

/**
 * A paper is found by the id in its address alone. When the words before it are not those of its title (which may
 * have been corrected since), the address is put right in its place.
 */
export function useRightSlug(paper: CatalogPaper | undefined): void {
  const { address, step } = useAddress();
  const { route } = address;
  const slug = paper && slugOf(paper);
  const wrong = slug !== undefined && route.kind === 'paper' && route.slug !== slug;
  useEffect(() => {
    if (wrong) step({ kind: 'paper', slug });
  }, [slug, step, wrong]);
}
