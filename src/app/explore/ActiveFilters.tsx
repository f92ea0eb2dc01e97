import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { clearFilters, setHas, setTopic } from '../../view/change';
import { KIND_NAMES, topicName } from '../../view/describe';
import type { TopicNames } from '../../view/describe';
import type { View } from '../../view/view';
import { useAddress } from '../address/useAddress';
import './ActiveFilters.css';

interface ActiveFiltersProps {
  readonly view: View;
  readonly topics: TopicNames;
}

/** What narrows the list, each with its own way back. */
export function ActiveFilters({ view, topics }: ActiveFiltersProps): ReactNode {
  const { go } = useAddress();
  const filters = [
    ...view.topics.map((id) => ({ words: topicName(id, topics), without: setTopic(view, id, 'off') })),
    ...view.notTopics.map((id) => ({
      words: `not ${topicName(id, topics)}`,
      without: setTopic(view, id, 'off'),
    })),
    ...view.has.map((kind) => ({ words: `with ${KIND_NAMES[kind]}`, without: setHas(view, kind, false) })),
  ];
  return (
    <ul className="active-filters" aria-label="Active filters">
      {filters.map(({ words, without }) => (
        <li key={words}>
          <Button aria-label={`Remove the filter ${words}`} onClick={() => go({ view: without })}>
            {words}
            <X size={16} strokeWidth={1.5} aria-hidden="true" />
          </Button>
        </li>
      ))}
      <li className="active-filters-clear">
        <Button onClick={() => go({ view: clearFilters(view) })}>Clear all</Button>
      </li>
    </ul>
  );
}
