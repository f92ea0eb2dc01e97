import type { ReactNode } from 'react';
import type { CatalogTopic } from '../../../catalog/catalog';
import { countPapers } from '../../../messages/count';
import { topicsMessages } from '../../../messages/topics';
import { TopicDot } from '../../kit/TopicDot';
import { topicPath } from '../../../view/routes';
import { AddressLink } from '../../data/address/AddressLink';
import { toPapersWith } from '../../data/topicLinks';
import './TopicSizes.css';

interface TopicSizesProps {
  readonly topics: readonly CatalogTopic[];
  /** All papers of the catalog. */
  readonly papers: readonly { readonly topics: readonly string[] }[];
}

/** A topic, and how many of its papers have no other. */
interface Size {
  readonly topic: CatalogTopic;
  readonly alone: number;
}

/** Bars of the papers of each topic, largest first. The solid part has only that topic. */
export function TopicSizes({ topics, papers }: TopicSizesProps): ReactNode {
  const sizes = topics
    .map((topic): Size => {
      const alone = papers.filter((paper) => paper.topics.length === 1 && paper.topics[0] === topic.id);
      return { topic, alone: alone.length };
    })
    .filter(({ topic }) => topic.papers > 0)
    .toSorted((one, other) => other.topic.papers - one.topic.papers);
  const most = sizes[0]?.topic.papers ?? 0;
  if (most === 0) return null;
  return (
    <section className="topic-sizes" aria-labelledby="topic-sizes">
      <h2 id="topic-sizes">{topicsMessages.sizes}</h2>
      <p>{topicsMessages.sizesKey}</p>
      <ol>
        {sizes.map(({ topic: { id, name, color, papers: count }, alone }) => (
          <li key={id}>
            <AddressLink
              change={toPapersWith(id)}
              page={topicPath(id)}
              aria-label={topicsMessages.size({
                topic: name,
                papers: countPapers(count),
                alone: alone.toLocaleString('en'),
              })}
            >
              <span className="topic-sizes-name">
                <TopicDot color={color} />
                <span>{name}</span>
              </span>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect className="topic-sizes-shared" width={(100 * count) / most} height="8" fill={color} />
                <rect width={(100 * alone) / most} height="8" fill={color} />
              </svg>
              <span className="topic-sizes-count">{count.toLocaleString('en')}</span>
            </AddressLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
