import { useMemo, type ReactNode } from 'react';
import type { PaperSource } from '../../../corpus/source';
import { companions, topicPairs } from '../../../view/topicPairs';
import { TopicMatrix } from './TopicMatrix';
import { TopicSection } from './TopicSection';
import { TopicSizes } from './TopicSizes';

/** How many companions of a topic are named. */
const COMPANIONS = 3;

/** The sizes, the table of all pairs, then each topic. It takes two passes over the papers. */
export function TopicsOfCatalog({ source }: { readonly source: PaperSource }): ReactNode {
  const { held, about } = source;
  const { topics } = about;
  const pairs = useMemo(() => topicPairs({ topics, papers: held }), [held, topics]);
  return (
    <>
      <TopicSizes topics={topics} papers={held} />
      {topics.length > 1 && <TopicMatrix topics={topics} pairs={pairs} />}
      {topics.map((topic, index) => (
        <TopicSection
          key={topic.id}
          source={source}
          topic={topic}
          papers={held.filter((paper) => paper.topics.includes(topic.id))}
          companions={companions(pairs, index, about.papers, COMPANIONS)}
        />
      ))}
    </>
  );
}
