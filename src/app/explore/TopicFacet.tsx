import { Ban } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CatalogTopic } from '../../catalog/catalog';
import { TopicDot } from '../../ui/TopicDot';
import { setTopic, topicStand } from '../../view/change';
import type { TopicStand } from '../../view/change';
import type { View } from '../../view/view';
import { useAddress } from '../address/useAddress';
import { FacetToggle } from './FacetToggle';

interface TopicFacetProps {
  readonly topic: CatalogTopic;
  /** How many papers the list would hold with the topic included. */
  readonly count: number;
  readonly view: View;
}

/** One topic: a press includes it, the second button leaves its papers out; pressed again, neither. */
export function TopicFacet({ topic, count, view }: TopicFacetProps): ReactNode {
  const { go } = useAddress();
  const stand = topicStand(view, topic.id);
  const toggle = (wanted: TopicStand): void =>
    go({ view: setTopic(view, topic.id, stand === wanted ? 'off' : wanted) });
  return (
    <li className="topic-facet" data-stand={stand}>
      <FacetToggle chosen={stand === 'included'} count={count} onToggle={() => toggle('included')}>
        <TopicDot color={topic.color} /> {topic.name}
      </FacetToggle>
      <button
        type="button"
        className="topic-facet-not"
        aria-pressed={stand === 'excluded'}
        aria-label={`Leave out ${topic.name}`}
        title={`Leave out ${topic.name}`}
        onClick={() => toggle('excluded')}
      >
        <Ban size={16} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </li>
  );
}
