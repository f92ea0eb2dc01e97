import type { CatalogPaper, CatalogTopic } from '../catalog/catalog';

/**
 * How many papers have both of two topics, by the topics' positions in the catalog: `pairs[a][b]` is `pairs[b][a]`,
 * and `pairs[a][a]` is how many have the topic at all.
 */
export type TopicPairs = readonly (readonly number[])[];

/** The input, such as a catalog. */
interface TopicsAndPapers {
  readonly topics: readonly Pick<CatalogTopic, 'id'>[];
  readonly papers: readonly Pick<CatalogPaper, 'topics'>[];
}

/** Counts in one pass over the papers how often topics occur together. */
export function topicPairs({ topics, papers }: TopicsAndPapers): TopicPairs {
  const placeOf = new Map(topics.map(({ id }, place) => [id, place]));
  const pairs = topics.map(() => topics.map(() => 0));
  for (const paper of papers) {
    const places = paper.topics.flatMap((id) => placeOf.get(id) ?? []);
    for (const one of places) {
      for (const other of places) add(pairs[one], other);
    }
  }
  return pairs;
}

function add(row: number[] | undefined, place: number): void {
  if (row !== undefined) row[place] = (row[place] ?? 0) + 1;
}

/** A topic, by its position in the catalog, and how many papers it shares with another. */
export interface Companion {
  readonly place: number;
  readonly papers: number;
}

/** With fewer common papers, two topics meet by chance. */
const LEAST_TOGETHER = 2;

/**
 * The topics that a topic comes with more often than chance would have it: the least accidental, those with most papers in
 * common first.
 *
 * Measured by how far the papers in common exceed those to be expected of two topics of these sizes, in units
 * of what such a number varies by (its root). The bare ratio would put a topic of three papers, two of them
 * in common, before one of forty that shares thirty.
 *
 * @param papers how many the catalog has
 * @param most how many companions to name
 */
export function companions(pairs: TopicPairs, topic: number, papers: number, most: number): Companion[] {
  const own = pairs[topic]?.[topic] ?? 0;
  return pairs
    .flatMap((row, place) => {
      const together = row[topic] ?? 0;
      const expected = (own * (row[place] ?? 0)) / papers;
      if (place === topic || together < LEAST_TOGETHER || together <= expected) return [];
      return [{ place, papers: together, excess: (together - expected) / Math.sqrt(expected) }];
    })
    .toSorted((one, other) => other.excess - one.excess || other.papers - one.papers)
    .slice(0, most)
    .map(({ place, papers: together }) => ({ place, papers: together }))
    .toSorted((one, other) => other.papers - one.papers);
}
