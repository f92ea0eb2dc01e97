import type { TopicId } from '../../topics/topic';
import type { Address } from '../../view/address';
import { EMPTY_VIEW } from '../../view/view';

/** The address change that lists the papers with all of these topics. */
export function toPapersWith(...topics: readonly TopicId[]): Partial<Address> {
  return {
    route: { kind: 'explore' },
    view: { ...EMPTY_VIEW, filters: { topic: topics }, match: 'all' },
    list: null,
    fragment: '',
  };
}

/** The id of a topic's section. The prefix keeps it apart from other ids, because a topic can have any name. */
export function sectionId(topic: TopicId): string {
  return `about-${topic}`;
}

/** The address change that opens a topic's section on the topics page. */
export function toTopicSection(topic: TopicId): Partial<Address> {
  return { route: { kind: 'topics' }, fragment: sectionId(topic) };
}
