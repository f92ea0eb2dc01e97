import { useMemo, useState } from 'react';
import { useSearchState, useSource } from '../../../data/sourceStore';
import { useRecentSearches } from '../../../../store/recentSearches';
import type { PickList } from '../../../../view/pickList';
import { filterValues, type View } from '../../../../view/view';
import { optionsFor, recentOptions, type Option } from './options';

/**
 * The options for a query, within the opened list: recent searches for an empty query, otherwise the engine's
 * suggestions. The last options stay until the next answer, so that the list does not flicker.
 */
export function useOptions(asked: string | undefined, view: View, list: PickList | null): readonly Option[] {
  const source = useSource();
  const newest = useSearchState(source, (state) => state.reading);
  const searches = useRecentSearches((store) => store.searches);
  const [last, setLast] = useState<typeof newest>();
  const recent = asked === '';
  const next = asked === undefined || recent ? undefined : newest?.query === asked ? newest : last;
  if (next !== last) setLast(next);
  const included = filterValues(view, 'topic');
  const excluded = filterValues(view, 'not');
  return useMemo(() => {
    if (recent) return recentOptions(searches);
    if (next === undefined) return [];
    return optionsFor({
      query: next.query,
      suggestions: next.suggestions,
      topics: source?.about.topics ?? [],
      scope: list && list.ids.flatMap((id) => source?.paper(id) ?? []),
      taken: [...included, ...excluded],
    });
  }, [excluded, included, list, next, recent, searches, source]);
}
