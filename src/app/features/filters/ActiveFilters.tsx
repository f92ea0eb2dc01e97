import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CatalogFacts } from '../../../corpus/source';
import { filtersMessages } from '../../../messages/filters';
import { Button } from '../../kit/Button';
import { TopicDot } from '../../kit/TopicDot';
import { clearFilters } from '../../../view/change';
import { KIND_NAMES } from '../../../view/describe';
import { LIBRARY_FILTER_WORDS } from '../../../library/libraryFilters';
import { hasControl, libraryControl, tagControl, topicControl } from '../../../view/facetControl';
import type { FacetControl } from '../../../view/facetControl';
import { labelWithCount } from './FacetToggle';
import { moveFocusAfterRemoval, useFocusAfterLastChip } from '../../kit/moveFocusAfterRemoval';
import { useChangeView } from '../../data/useChangeView';
import type { Results } from '../../data/useResults';
import './ActiveFilters.css';

interface ActiveFiltersProps {
  readonly catalog: CatalogFacts;
  readonly results: Results;
}

interface Chip {
  readonly key: string;
  readonly name: string;
  readonly control: FacetControl;
  readonly color?: string;
}

const CROSS = <X size={16} strokeWidth={1.5} aria-hidden="true" />;

/** The active filters as chips. A click on a chip removes its filter. */
export function ActiveFilters({ catalog, results }: ActiveFiltersProps): ReactNode {
  const changeView = useChangeView();
  useFocusAfterLastChip();
  const { view, counts } = results;
  const chipsOf = (state: 'included' | 'excluded'): Chip[] =>
    catalog.topics
      .map(({ id, name, color }) => ({
        key: `${state} ${id}`,
        name,
        color,
        control: topicControl(view, counts, id, state),
      }))
      .filter(({ control }) => control.chosen);
  const chips: Chip[] = [
    ...chipsOf('included'),
    ...chipsOf('excluded').map(({ key, name, control }) => ({
      key,
      name: filtersMessages.not({ name }),
      control,
    })),
    ...view.has.map((kind) => {
      const name = filtersMessages.with({ name: KIND_NAMES[kind] });
      return { key: kind, name, control: hasControl(view, counts, kind) };
    }),
    ...view.library.map((state) => {
      return {
        key: `is ${state}`,
        name: LIBRARY_FILTER_WORDS[state],
        control: libraryControl(view, counts, state),
      };
    }),
    ...view.tags.map((tag) => {
      return { key: `#${tag}`, name: `#${tag}`, control: tagControl(view, counts, tag) };
    }),
  ];
  const remove = (button: HTMLButtonElement, press: FacetControl['press']): void => {
    moveFocusAfterRemoval(button);
    changeView(press);
  };
  return (
    <div className="active-filters">
      <ul aria-label={filtersMessages.activeFilters}>
        {view.topics.length > 1 && (
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
