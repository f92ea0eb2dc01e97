import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CatalogFacts } from '../../../corpus/source';
import { nameOfValue } from '../../../fields/facet';
import { FILTERS } from '../../../fields/registry';
import { filtersMessages } from '../../../messages/filters';
import { Button } from '../../kit/Button';
import { TopicDot } from '../../kit/TopicDot';
import { clearFilters } from '../../../view/change';
import { facetControl, type FacetControl } from '../../../view/facetControl';
import { filterValues } from '../../../view/view';
import { labelWithCount } from './FacetToggle';
import { moveFocusAfterRemoval, useFocusAfterLastChip } from '../../kit/moveFocusAfterRemoval';
import { useChangeView } from '../../data/useChangeView';
import type { Results } from '../../data/useResults';
import './ActiveFilters.css';

interface ActiveFiltersProps {
  readonly catalog: CatalogFacts;
  readonly results: Results;
}

const CROSS = <X size={16} strokeWidth={1.5} aria-hidden="true" />;

/** The active filters as chips. A click on a chip removes its filter. */
export function ActiveFilters({ catalog, results }: ActiveFiltersProps): ReactNode {
  const changeView = useChangeView();
  useFocusAfterLastChip();
  const { view, counts } = results;
  const topics = new Map(catalog.topics.map((topic) => [topic.id, topic]));
  // Topics in the order of the catalog, other values in that of the address.
  const places = [...topics.keys()];
  const chips = FILTERS.flatMap(({ key, facet, excludes }) =>
    filterValues(view, key)
      .toSorted((one, other) => places.indexOf(one) - places.indexOf(other))
      .map((value) => {
        const name = nameOfValue(facet, value, topics);
        return {
          key: `${key} ${value}`,
          name: excludes ? filtersMessages.not({ name }) : (facet.chip?.({ name }) ?? name),
          color: key === 'topic' ? topics.get(value)?.color : undefined,
          control: facetControl(view, counts, key, value),
        };
      }),
  );
  const remove = (button: HTMLButtonElement, press: FacetControl['press']): void => {
    moveFocusAfterRemoval(button);
    changeView(press);
  };
  return (
    <div className="active-filters">
      <ul aria-label={filtersMessages.activeFilters}>
        {filterValues(view, 'topic').length > 1 && (
          <li className="active-filters-note">
            {view.match === 'any' ? filtersMessages.anyOf : filtersMessages.allOf}
          </li>
        )}
        {chips.map(({ key, name, color, control: { press, papers } }) => (
          <li key={key}>
            <Button
              aria-label={labelWithCount(filtersMessages.removeFilter({ name }), papers)}
              onClick={(event) => remove(event.currentTarget, press)}
            >
              {color !== undefined && <TopicDot color={color} />}
              <span>{name}</span>
              {papers === 0 && <span className="active-filters-note">{filtersMessages.noneIfRemoved}</span>}
              {CROSS}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={(event) => remove(event.currentTarget, clearFilters)}>
        {filtersMessages.clearAll}
      </Button>
    </div>
  );
}
