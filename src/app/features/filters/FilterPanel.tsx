import { memo } from 'react';
import type { ReactNode } from 'react';
import type { CatalogFacts } from '../../../corpus/source';
import { commonMessages } from '../../../messages/common';
import { filtersMessages } from '../../../messages/filters';
import { linkMessages } from '../../../messages/links';
import { hasControl } from '../../../view/facetControl';
import { HAS_KINDS } from '../../../view/view';
import { useLibrary } from '../../../store/libraryStore';
import { AddressLink } from '../../data/address/AddressLink';
import { LibraryFilters } from './LibraryFilters';
import { FacetToggle } from './FacetToggle';
import { MatchSwitch } from './MatchSwitch';
import { TopicFacet } from './TopicFacet';
import type { Results } from '../../data/useResults';
import './FilterPanel.css';

interface FilterPanelProps {
  readonly catalog: CatalogFacts;
  readonly results: Results;
}

/**
 * Every filter with the number of papers that a click on it gives. It does not render with the text of a query, but
 * with the answer.
 */
export const FilterPanel = memo(function FilterPanel({ catalog, results }: FilterPanelProps): ReactNode {
  const { view, counts } = results;
  const hasEntries = useLibrary(({ open, entries }) => open && entries.size > 0);
  return (
    <div className="filter-panel">
      {catalog.topics.length > 0 && (
        <Facet
          name={filtersMessages.topics}
          aside={view.topics.length > 1 && <MatchSwitch results={results} />}
          note={
            <AddressLink change={{ route: { kind: 'topics' }, fragment: '' }}>
              {commonMessages.topicsAssigned}
            </AddressLink>
          }
        >
          {catalog.topics.map((topic) => (
            <TopicFacet key={topic.id} topic={topic} results={results} />
          ))}
        </Facet>
      )}
      <Facet name={filtersMessages.links}>
        {HAS_KINDS.map((kind) => (
          <li key={kind} className="facet">
            <FacetToggle name={linkMessages[kind]} control={hasControl(view, counts, kind)} />
          </li>
        ))}
      </Facet>
      {(hasEntries || view.library.length + view.tags.length > 0) && (
        <Facet name={filtersMessages.library}>
          <LibraryFilters results={results} />
        </Facet>
      )}
    </div>
  );
}, isSameAnswer);

/** The counts are the same object until another query is answered or a filter changes. */
function isSameAnswer(one: FilterPanelProps, other: FilterPanelProps): boolean {
  const { counts } = one.results;
  return one.results === other.results || (counts !== undefined && counts === other.results.counts);
}

interface FacetProps {
  readonly name: string;
  /** Beside the heading. */
  readonly aside?: ReactNode;
  /** Below the list. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** Filters under one heading. Named by a label, because the panel can be on the page twice and an id cannot. */
function Facet({ name, aside, note, children }: FacetProps): ReactNode {
  return (
    <section aria-label={name}>
      <div className="filter-heading">
        <h2>{name}</h2>
        {aside}
      </div>
      <ul>{children}</ul>
      {note !== undefined && <p className="filter-note">{note}</p>}
    </section>
  );
}
