import type { ReactNode } from 'react';
import type { CatalogTopic } from '../../catalog/catalog';
import { countPapers } from '../../catalog/words';
import { useHref } from 'react-router-dom';
import { feedOf } from '../../metadata/feedOf';
import { TopicDot } from '../../ui/TopicDot';
import { topicPath } from '../../view/routes';
import { AddressLink } from '../address/AddressLink';
import { toTopicSection } from '../topics/topicLinks';

/** The title page of one topic's papers: what the topic means, and the ways on. */
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
        <AddressLink change={toTopicSection(id)}>How papers get this topic</AddressLink>
        {' · '}
        <a href={feed}>Feed</a>
      </p>
    </div>
  );
}
