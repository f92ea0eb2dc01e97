import { useEffect } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import { slugOf } from '../../../catalog/slugOf';
import { useAddress } from '../../data/address/useAddress';

/**
 * Corrects the words in a paper's address. Only the id finds the paper, and the title may have changed since the link
 * was made.
 */
export function useRightSlug(paper: CatalogPaper | undefined): void {
  const { address, step } = useAddress();
  const { route } = address;
  const slug = paper && slugOf(paper);
  const isWrong = slug !== undefined && route.kind === 'paper' && route.slug !== slug;
  useEffect(() => {
    if (isWrong) step({ kind: 'paper', slug });
  }, [isWrong, slug, step]);
}
