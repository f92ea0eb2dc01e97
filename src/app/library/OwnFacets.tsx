import type { ReactNode } from 'react';
import { OWN_NAMES, OWN_STATES, tagsOf } from '../../library/ownStates';
import { useLibrary } from '../../store/libraryStore';
import { ownControl, tagControl } from '../../view/facetControl';
import { FacetToggle } from '../explore/FacetToggle';
import type { Results } from '../explore/useResults';

export interface OwnFacetsProps {
  readonly results: Results;
}

/** More than anyone looks through; the rest is found by `tag:`. */
const MOST_TAGS = 20;

/** The filters of what the person keeps: states, then tags. */
export function OwnFacets({ results: { view, counts } }: OwnFacetsProps): ReactNode {
  const library = useLibrary((store) => store.entries);
  // A tag that a link asks for is there to be let go, whether it is in use or not.
  const tags = [...new Set([...view.tags, ...tagsOf(library)])].slice(0, MOST_TAGS);
  return (
    <>
      {OWN_STATES.map((state) => (
        <li key={state} className="facet">
          <FacetToggle name={OWN_NAMES[state]} control={ownControl(view, counts, state)} />
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
