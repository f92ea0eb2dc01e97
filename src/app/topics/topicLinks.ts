import type { TopicId } from '../../topics/topic';
import type { Address } from '../../view/address';
import { EMPTY_VIEW } from '../../view/view';

/** The change of address that leads to the papers with all of some topics. */
export function toPapersWith(...topics: readonly TopicId[]): Partial<Address> {
  return {
    route: { kind: 'explore' },
    view: { ...EMPTY_VIEW, topics, match: 'all' },
    list: null,
    fragment: '',
  };
}

/** The id of a topic's section: of a kind that nothing else on the page has, for a topic may have any name. */
export function sectionId(topic: TopicId): string {
  return `about-${topic}`;
}

/** The change of address that leads to what the page of topics says of one. */
export function toTopicSection(topic: TopicId): Partial<Address> {
  return { route: { kind: 'topics' }, fragment: sectionId(topic) };
}
