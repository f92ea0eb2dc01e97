import type { Catalog } from '../../catalog/catalog';

/** A paper as it is read out: its title and what it is on. '' for one that the catalog lacks. */
export function paperWords({ papers, topics }: Catalog, ordinal: number): string {
  const paper = papers[ordinal];
  if (paper === undefined) return '';
  const names = topicNames({ topics }, paper.topics);
  return `${paper.title.text}${names === '' ? '' : `. On ${names}`}`;
}

/** The names of topics, strongest first. */
export function topicNames({ topics }: Pick<Catalog, 'topics'>, ids: readonly string[]): string {
  return ids.flatMap((id) => topics.find((topic) => topic.id === id)?.name ?? []).join(', ');
}
