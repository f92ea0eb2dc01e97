import type { TopicId } from '../../topics/topic';
import type { Address } from '../../view/address';
import { EMPTY_VIEW } from '../../view/view';

/** The change of address that leads to the papers with all of some topics. */
export function toPapersWith(...topics: readonly TopicId[]): Partial<Address> {
  return {
    route: { kind: 'explore' },
    view: { ...EMPTY_VIEW, topics, match: 'all' },
    fragment: '',
  };
}

/** The change of address that leads to what the page of topics says of one. */
export function toTopicSection(topic: TopicId): Partial<Address> {
  return { route: { kind: 'topics' }, fragment: topic };
}
