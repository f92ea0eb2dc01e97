import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Catalog } from '../../catalog/catalog';
import { hasControl } from '../../view/facetControl';
import { HAS_KINDS } from '../../view/view';
import type { HasKind } from '../../view/view';
import { useLibrary } from '../../store/libraryStore';
import { AddressLink } from '../address/AddressLink';
import { OwnFacets } from '../library/OwnFacets';
import { FacetToggle } from './FacetToggle';
import { MatchSwitch } from './MatchSwitch';
import { TopicFacet } from './TopicFacet';
import type { Results } from './useResults';
import './FilterPanel.css';

interface FilterPanelProps {
  readonly catalog: Catalog;
  readonly results: Results;
}

const KIND_LABELS: Readonly<Record<HasKind, string>> = {
  code: 'Code',
  project: 'Project page',
  video: 'Video',
};

/** Every filter with the number of papers a press on it gives. */
export const FilterPanel = memo(function FilterPanel({ catalog, results }: FilterPanelProps): ReactNode {
  const { view, counts } = results;
  const isKept = useLibrary(({ open, entries }) => open && entries.size > 0);
  return (
    <div className="filter-panel">
      {catalog.topics.length > 0 && (
        <Facet
          name="Topics"
          aside={view.topics.length > 1 && <MatchSwitch results={results} />}
          note={
            <>
              <span>Each number is what a press gives. </span>
              <AddressLink change={{ route: { kind: 'topics' }, fragment: '' }}>
                How topics are given
              </AddressLink>
            </>
          }
        >
          {catalog.topics.map((topic) => (
            <TopicFacet key={topic.id} topic={topic} results={results} />
          ))}
        </Facet>
      )}
      <Facet name="With a link to">
        {HAS_KINDS.map((kind) => (
          <li key={kind} className="facet">
            <FacetToggle name={KIND_LABELS[kind]} control={hasControl(view, counts, kind)} />
          </li>
        ))}
      </Facet>
      {(isKept || view.own.length + view.tags.length > 0) && (
        <Facet name="Your library">
          <OwnFacets results={results} />
        </Facet>
      )}
    </div>
  );
});

interface FacetProps {
  readonly name: string;
  /** What stands beside the heading. */
  readonly aside?: ReactNode;
  /** What stands below the list. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** What belongs together under one heading. Named by label: the panel is on the page twice, and an id may not be. */
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
