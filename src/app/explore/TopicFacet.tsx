import { Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CatalogTopic } from '../../catalog/catalog';
import { TopicDot } from '../../ui/TopicDot';
import { topicControl } from '../../view/facetControl';
import { FacetButton } from './FacetButton';
import { FacetToggle } from './FacetToggle';
import type { Results } from './useResults';

interface TopicFacetProps {
  readonly topic: CatalogTopic;
  readonly results: Results;
}

/** One topic: a press includes it, the second button leaves its papers out; pressed again, neither. */
export function TopicFacet({ topic: { id, name, color }, results }: TopicFacetProps): ReactNode {
  const { view, counts } = results;
  const leaveOut = topicControl(view, counts, id, 'excluded');
  return (
    <li className="facet" data-left-out={leaveOut.chosen}>
      <FacetToggle name={name} control={topicControl(view, counts, id, 'included')}>
        <TopicDot color={color} />
      </FacetToggle>
      <FacetButton className="facet-not" name={`Leave out ${name}`} control={leaveOut}>
        <Minus size={16} strokeWidth={1.5} aria-hidden="true" />
      </FacetButton>
    </li>
  );
}
