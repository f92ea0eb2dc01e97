import { Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CatalogTopic } from '../../../catalog/catalog';
import { filtersMessages } from '../../../messages/filters';
import { TopicDot } from '../../kit/TopicDot';
import { topicControl } from '../../../view/facetControl';
import { FacetButton, FacetToggle, labelWithCount } from './FacetToggle';
import type { Results } from '../../data/useResults';

interface TopicFacetProps {
  readonly topic: CatalogTopic;
  readonly results: Results;
}

const MINUS = <Minus size={16} strokeWidth={1.5} aria-hidden="true" />;

/** One topic: a button to include it and a button to exclude it. A second click on either undoes it. */
export function TopicFacet({ topic: { id, name, color }, results }: TopicFacetProps): ReactNode {
  const { view, counts } = results;
  const exclude = topicControl(view, counts, id, 'excluded');
  return (
    <li className="facet" data-excluded={exclude.chosen}>
      <FacetToggle name={name} control={topicControl(view, counts, id, 'included')}>
        <TopicDot color={color} />
      </FacetToggle>
      <FacetButton
        className="facet-not"
        label={labelWithCount(filtersMessages.exclude({ name }), exclude.papers)}
        control={exclude}
      >
        {MINUS}
      </FacetButton>
    </li>
  );
}
