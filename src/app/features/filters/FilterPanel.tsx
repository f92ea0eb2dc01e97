import { memo, type ReactNode } from 'react';
import type { CatalogPaper } from '../../../catalog/catalog';
import type { CatalogFacts } from '../../../corpus/source';
import { valuesOffered, type Facet } from '../../../fields/facet';
import { FACETS } from '../../../fields/registry';
import { commonMessages } from '../../../messages/common';
import { filterValues } from '../../../view/view';
import { useLibrary } from '../../../store/libraryStore';
import { AddressLink } from '../../data/address/AddressLink';
import { useSource } from '../../data/sourceStore';
import { FacetItem } from './FacetItem';
import { MatchSwitch } from './MatchSwitch';
import type { Results } from '../../data/useResults';
import './FilterPanel.css';

interface FilterPanelProps {
  readonly catalog: CatalogFacts;
  readonly results: Results;
}

const NO_PAPERS: readonly CatalogPaper[] = [];

const HEADINGS = [...new Set(FACETS.map(({ heading }) => heading))];

/**
 * Every filter with the number of papers that a click on it gives. It does not render with the text of a query, but
 * with the answer.
 */
export const FilterPanel = memo(function FilterPanel({ catalog, results }: FilterPanelProps): ReactNode {
  const { view } = results;
  const { topics } = catalog;
  const papers = useSource()?.held ?? NO_PAPERS;
  const library = useLibrary((store) => store.entries);
  const listed = (facet: Facet): readonly string[] => {
    const values = valuesOffered(facet, { topics, papers, library });
    if (facet.most === undefined) return values;
    // The view's values come too, even unused ones, so that the user can remove them.
    return [...new Set([...filterValues(view, facet.key), ...values])].slice(0, facet.most);
  };
  const isUseful = ({ ofLibrary, key }: Facet): boolean =>
    !ofLibrary || library.size > 0 || filterValues(view, key).length > 0;
  return (
    <div className="filter-panel">
      {HEADINGS.map((heading) => {
        const facets = FACETS.filter((facet) => facet.heading === heading);
        const items = facets.flatMap((facet) => listed(facet).map((value) => ({ facet, value })));
        if (items.length === 0 || !facets.some(isUseful)) return null;
        const isTopics = facets.some(({ key }) => key === 'topic');
        // Named by a label, because the panel can be on the page twice and an id cannot.
        return (
          <section key={heading} aria-label={heading}>
            <div className="filter-heading">
              <h2>{heading}</h2>
              {isTopics && filterValues(view, 'topic').length > 1 && <MatchSwitch results={results} />}
            </div>
            <ul>
              {items.map(({ facet, value }) => (
                <FacetItem key={`${facet.key} ${value}`} {...{ facet, value, catalog, results }} />
              ))}
            </ul>
            {isTopics && (
              <p className="filter-note">
                <AddressLink change={{ route: { kind: 'topics' }, fragment: '' }}>
                  {commonMessages.topicsAssigned}
                </AddressLink>
              </p>
            )}
          </section>
        );
      })}
    </div>
  );
}, isSameAnswer);

/** The counts are the same object until another query is answered or a filter changes. */
function isSameAnswer(one: FilterPanelProps, other: FilterPanelProps): boolean {
  const { counts } = one.results;
  return one.results === other.results || (counts !== undefined && counts === other.results.counts);
}
