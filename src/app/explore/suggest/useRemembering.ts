import { useEffect } from 'react';
import { useEngineStore } from '../../../store/engineStore';
import { useRecentSearches } from '../../../store/recentSearches';
import type { Submission } from './underBoxState';

const REST_MS = 3000;

/**
 * Keeps the searches that were meant: by Enter, by a rest of three seconds while they found something, by a
 * paper opened from them. The paper that the page arrived at is nobody's choice here.
 */
export function useRemembering(
  query: string,
  slug: string | undefined,
  arrivedAt: string | undefined,
  submission: Submission | undefined,
): void {
  const remember = useRecentSearches((store) => store.remember);
  const take = useRecentSearches((store) => store.take);
  const found = useEngineStore(({ report }) => report?.query === query && report.ranked.length > 0);

  useEffect(() => {
    addEventListener('storage', take);
    return () => removeEventListener('storage', take);
  }, [take]);

  useEffect(() => {
    if (submission !== undefined) remember(submission.query);
  }, [remember, submission]);

  useEffect(() => {
    if (!found) return undefined;
    const timer = setTimeout(() => remember(query), REST_MS);
    return () => clearTimeout(timer);
  }, [found, query, remember]);

  useEffect(() => {
    // Of the query at the moment of opening: later letters make another search.
    if (slug !== undefined && slug !== arrivedAt) remember(query);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [slug]);
}
