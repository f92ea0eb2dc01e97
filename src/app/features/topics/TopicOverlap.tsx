import type { ReactNode } from 'react';
import type { CatalogTopic } from '../../../catalog/catalog';

interface TopicOverlapProps {
  readonly topic: CatalogTopic;
  readonly other: CatalogTopic;
  /** How many papers have both. */
  readonly together: number;
}

const WIDTH = 64;

/** Two bars to scale: their lengths are the papers of each topic, their overlap the papers with both. */
export function TopicOverlap({ topic, other, together }: TopicOverlapProps): ReactNode {
  const all = topic.papers + other.papers - together;
  const wide = (papers: number): number => (WIDTH * papers) / Math.max(1, all);
  const begins = wide(topic.papers - together);
  return (
    <svg className="topic-overlap" viewBox={`0 0 ${WIDTH} 8`} aria-hidden="true">
      <rect width={wide(topic.papers)} height="4" fill={topic.color} />
      <rect x={begins} y="4" width={wide(other.papers)} height="4" fill={other.color} />
    </svg>
  );
}
