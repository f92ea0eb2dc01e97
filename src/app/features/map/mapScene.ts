import type { Catalog } from '../../../catalog/catalog';
import type { MapArea } from '../../../view/mapArea';
import { isWithin } from '../../../view/mapArea';
import { pointOf } from '../../../view/mapWalk';
import type { MapPoints } from '../../../view/mapWalk';

/** What the map shows for every search. */
export interface MapScene {
  readonly points: MapPoints;
  readonly papers: number;
  /** The index of each paper's main topic; the number of topics for a paper without one. */
  readonly topicOf: Uint16Array;
  /** The colours of the topics, in the catalog's order. */
  readonly colours: readonly string[];
  /** The topic with the most papers first. */
  readonly names: readonly MapName[];
}

/** A topic's name, and the median position of the papers that have it as main topic. */
interface MapName {
  readonly name: string;
  readonly topic: number;
  readonly x: number;
  readonly y: number;
}

/** Topics with fewer papers have no name on the map. */
const LEAST_NAMED = 2;

/** Joins a catalog with the positions of its papers. */
export function mapScene({ papers, topics }: Catalog, points: MapPoints): MapScene {
  const indexOf = new Map(topics.map(({ id }, index) => [id, index]));
  const topicOf = Uint16Array.from(papers, (paper) => indexOf.get(paper.topics[0] ?? '') ?? topics.length);
  const members = topics.map((): number[] => []);
  topicOf.forEach((topic, ordinal) => members[topic]?.push(ordinal));
  const names = topics
    .map(({ name }, topic) => ({ name, topic, ordinals: members[topic] ?? [] }))
    .filter(({ ordinals }) => ordinals.length >= LEAST_NAMED)
    .toSorted((one, other) => other.ordinals.length - one.ordinals.length)
    .map(({ name, topic, ordinals }) => ({
      name,
      topic,
      x: median(ordinals.map((ordinal) => pointOf(points, ordinal).x)),
      y: median(ordinals.map((ordinal) => pointOf(points, ordinal).y)),
    }));
  return { points, papers: papers.length, topicOf, colours: topics.map(({ color }) => color), names };
}

/** The matching papers: the results, or those of them in the selected area. */
export interface MapMatches {
  /** By ordinal, 1 for a match. */
  readonly flags: Uint8Array;
  /** In the order of the results. */
  readonly ordinals: Uint32Array;
  /** Whether any paper does not match. */
  readonly dims: boolean;
}

/** The results that are in the area; all results when there is none. */
export function mapMatches(scene: MapScene, results: Uint32Array, area: MapArea | null): MapMatches {
  const ordinals =
    area === null ? results : results.filter((ordinal) => isWithin(area, pointOf(scene.points, ordinal)));
  const flags = new Uint8Array(scene.papers);
  for (const ordinal of ordinals) flags[ordinal] = 1;
  return { flags, ordinals, dims: ordinals.length < scene.papers };
}

/** The names of topics, in the given order. */
export function topicNames({ topics }: Pick<Catalog, 'topics'>, ids: readonly string[]): string {
  return ids.flatMap((id) => topics.find((topic) => topic.id === id)?.name ?? []).join(', ');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
