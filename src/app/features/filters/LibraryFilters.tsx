import type { ReactNode } from 'react';
import { LIBRARY_FILTER_NAMES, LIBRARY_FILTERS, tagsOf } from '../../../library/libraryFilters';
import { useLibrary } from '../../../store/libraryStore';
import { libraryControl, tagControl } from '../../../view/facetControl';
import { FacetToggle } from './FacetToggle';
import type { Results } from '../../data/useResults';

export interface LibraryFiltersProps {
  readonly results: Results;
}

/** Most tags to offer; `tag:` finds the others. */
const MOST_TAGS = 20;

/** Filters for the user's library: states, then tags. */
export function LibraryFilters({ results: { view, counts } }: LibraryFiltersProps): ReactNode {
  const library = useLibrary((store) => store.entries);
  // The view's tags come too, even unused ones, so that the user can remove them.
  const tags = [...new Set([...view.tags, ...tagsOf(library)])].slice(0, MOST_TAGS);
  return (
    <>
      {LIBRARY_FILTERS.map((state) => (
        <li key={state} className="facet">
          <FacetToggle name={LIBRARY_FILTER_NAMES[state]} control={libraryControl(view, counts, state)} />
        </li>
      ))}
      {tags.map((tag) => (
        <li key={`#${tag}`} className="facet">
          <FacetToggle name={`#${tag}`} control={tagControl(view, counts, tag)} />
        </li>
      ))}
    </>
  );
}
