import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Catalog } from '../../catalog/catalog';
import { Button } from '../../ui/Button';
import { TopicDot } from '../../ui/TopicDot';
import { clearFilters } from '../../view/change';
import { KIND_NAMES } from '../../view/describe';
import { OWN_WORDS } from '../../library/ownStates';
import { hasControl, ownControl, tagControl, topicControl } from '../../view/facetControl';
import type { FacetControl } from '../../view/facetControl';
import { outcome } from './outcome';
import { passFocusOn } from './passFocusOn';
import { usePress } from './usePress';
import type { Results } from './useResults';
import './ActiveFilters.css';

interface ActiveFiltersProps {
  readonly catalog: Catalog;
  readonly results: Results;
}

interface Chip {
  readonly key: string;
  readonly name: string;
  readonly control: FacetControl;
  readonly color?: string;
}

/** What narrows the list, each with its own way back. */
export function ActiveFilters({ catalog, results }: ActiveFiltersProps): ReactNode {
  const pressFilter = usePress();
  const { view, counts } = results;
  const chipsOf = (stand: 'included' | 'excluded'): Chip[] =>
    catalog.topics
      .map(({ id, name, color }) => ({
        key: `${stand} ${id}`,
        name,
        color,
        control: topicControl(view, counts, id, stand),
      }))
      .filter(({ control }) => control.chosen);
  const chips: Chip[] = [
    ...chipsOf('included'),
    ...chipsOf('excluded').map(({ key, name, control }) => ({ key, name: `not ${name}`, control })),
    ...view.has.map((kind) => {
      return { key: kind, name: `with ${KIND_NAMES[kind]}`, control: hasControl(view, counts, kind) };
    }),
    ...view.own.map((state) => {
      return { key: `is ${state}`, name: OWN_WORDS[state], control: ownControl(view, counts, state) };
    }),
    ...view.tags.map((tag) => {
      return { key: `#${tag}`, name: `#${tag}`, control: tagControl(view, counts, tag) };
    }),
  ];
  const leave = (pressed: HTMLButtonElement, press: FacetControl['press']): void => {
    passFocusOn(pressed);
    pressFilter(press);
  };
  return (
    <div className="active-filters">
      <ul aria-label="Active filters">
        {view.topics.length > 1 && <li className="active-filters-note">{`${view.match} of`}</li>}
        {chips.map(({ key, name, color, control: { press, papers } }) => (
          <li key={key}>
            <Button
              aria-label={outcome(`Remove the filter ${name}`, papers)}
              onClick={(event) => leave(event.currentTarget, press)}
            >
              {color !== undefined && <TopicDot color={color} />}
              <span>{name}</span>
              {papers === 0 && <span className="active-filters-note">0 if off</span>}
              <X size={16} strokeWidth={1.5} aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={(event) => leave(event.currentTarget, clearFilters)}>Clear all</Button>
    </div>
  );
}
