import { Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CatalogFacts } from '../../../corpus/source';
import type { Facet } from '../../../fields/facet';
import { filtersMessages } from '../../../messages/filters';
import { TopicDot } from '../../kit/TopicDot';
import { facetControl } from '../../../view/facetControl';
import { FacetButton, FacetToggle, labelWithCount } from './FacetToggle';
import type { Results } from '../../data/useResults';

interface FacetItemProps {
  readonly facet: Facet;
  readonly value: string;
  readonly catalog: CatalogFacts;
  readonly results: Results;
}

const MINUS = <Minus size={16} strokeWidth={1.5} aria-hidden="true" />;

/** One value: a button to include it and maybe one to exclude it. A second click on either undoes it. */
export function FacetItem({ facet, value, catalog, results }: FacetItemProps): ReactNode {
  const { key, notKey, label } = facet;
  const { view, counts } = results;
  const topic = key === 'topic' ? catalog.topics.find(({ id }) => id === value) : undefined;
  const name = label(value, new Map(topic && [[value, topic]]));
  const exclude = notKey === undefined ? undefined : facetControl(view, counts, notKey, value);
  return (
    <li className="facet" data-excluded={exclude?.chosen}>
      <FacetToggle name={name} control={facetControl(view, counts, key, value)}>
        {topic && <TopicDot color={topic.color} />}
      </FacetToggle>
      {exclude && (
        <FacetButton
          className="facet-not"
          label={labelWithCount(filtersMessages.exclude({ name }), exclude.papers)}
          control={exclude}
        >
          {MINUS}
        </FacetButton>
      )}
    </li>
  );
}
