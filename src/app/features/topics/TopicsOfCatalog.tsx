import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Catalog } from '../../../catalog/catalog';
import { facetPapers } from '../../../view/facetPapers';
import { companions, topicPairs } from '../../../view/topicPairs';
import { TopicMatrix } from './TopicMatrix';
import { TopicSection } from './TopicSection';
import { TopicSizes } from './TopicSizes';

/** How many companions of a topic are named. */
const COMPANIONS = 3;

/** The sizes, the table of all pairs, then each topic. It takes two passes over the papers. */
export function TopicsOfCatalog({ catalog }: { readonly catalog: Catalog }): ReactNode {
  const pairs = useMemo(() => topicPairs(catalog), [catalog]);
  const ofTopic = useMemo(() => facetPapers(catalog)['topic'] ?? [], [catalog]);
  return (
    <>
      <TopicSizes topics={catalog.topics} papers={catalog.papers} />
      {catalog.topics.length > 1 && <TopicMatrix topics={catalog.topics} pairs={pairs} />}
      {catalog.topics.map((topic, index) => (
        <TopicSection
          key={topic.id}
          catalog={catalog}
          topic={topic}
          ordinals={ofTopic[index]?.papers ?? new Uint32Array()}
          companions={companions(pairs, index, catalog.papers.length, COMPANIONS)}
        />
      ))}
    </>
  );
}
