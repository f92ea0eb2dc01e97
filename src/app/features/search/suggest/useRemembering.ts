import { useEffect } from 'react';
import { useSearchState, useSource } from '../../../data/sourceStore';
import { useRecentSearches } from '../../../../store/recentSearches';
import type { Submission } from './suggestionsState';

const PAUSE_MS = 3000;

/**
 * Saves searches that were intended: submitted with Enter, left for three seconds with results, or followed by an
 * opened paper. The paper that the page was opened with does not count.
 */
export function useRemembering(
  query: string,
  slug: string | undefined,
  arrivedAt: string | undefined,
  submission: Submission | undefined,
): void {
  const remember = useRecentSearches((store) => store.remember);
  const take = useRecentSearches((store) => store.take);
  const found = useSearchState(useSource(), ({ reading }) => reading?.query === query && reading.finds);

  useEffect(() => {
    addEventListener('storage', take);
    return () => removeEventListener('storage', take);
  }, [take]);

  useEffect(() => {
    if (submission !== undefined) remember(submission.query);
  }, [remember, submission]);

  useEffect(() => {
    if (found !== true) return undefined;
    const timer = setTimeout(() => remember(query), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [found, query, remember]);

  useEffect(() => {
    // Only the query at the moment of opening, because later letters make another search.
    if (slug !== undefined && slug !== arrivedAt) remember(query);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [slug]);
}
