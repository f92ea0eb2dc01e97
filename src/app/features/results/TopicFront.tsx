import type { ReactNode } from 'react';
import type { CatalogTopic } from '../../../catalog/catalog';
import { useHref } from 'react-router-dom';
import { countPapers } from '../../../messages/count';
import { frontMessages } from '../../../messages/front';
import { feedOf } from '../../../metadata/feedOf';
import { TopicDot } from '../../kit/TopicDot';
import { topicPath } from '../../../view/routes';
import { AddressLink } from '../../data/address/AddressLink';
import { toTopicSection } from '../../data/topicLinks';

/** What one topic means, with links to its rules and its feed. */
export function TopicFront({ topic }: { readonly topic: CatalogTopic }): ReactNode {
  const { id, name, definition, color, papers } = topic;
  const feed = useHref(`/${feedOf(topicPath(id))}`);
  return (
    <div className="front-page-digest">
      <h2>
        <TopicDot color={color} /> <span>{name}</span>
      </h2>
      <p>{countPapers(papers)}</p>
      <p>{definition}</p>
      <p className="front-page-note">
        <AddressLink change={toTopicSection(id)}>{frontMessages.topicAssigned}</AddressLink>
        {' · '}
        <a href={feed}>{frontMessages.feed}</a>
      </p>
    </div>
  );
}
