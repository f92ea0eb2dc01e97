import type { Catalog } from '../../catalog/catalog';
import type { MapArea } from '../../view/mapArea';
import { isWithin } from '../../view/mapArea';
import { pointOf } from '../../view/mapWalk';
import type { MapPoints } from '../../view/mapWalk';

/** The place of a paper's strongest topic among the catalog's; this many or more for a paper without. */
export type TopicPlaces = Uint16Array;

/** What is on the map whatever is asked for. */
export interface MapGround {
  readonly points: MapPoints;
  readonly papers: number;
  readonly topicOf: TopicPlaces;
  /** The colours of the topics, in the catalog's order. */
  readonly colours: readonly string[];
  /** Names of topics where their papers are, the topic of most papers first. */
  readonly names: readonly MapName[];
}

/** A topic's name and the middle of the papers that it is the strongest of. */
interface MapName {
  readonly name: string;
  readonly topic: number;
  readonly x: number;
  readonly y: number;
}

/** Too few papers have no middle. */
const LEAST_NAMED = 2;

/** Joins a catalog with the places of its papers. */
export function mapGround({ papers, topics }: Catalog, points: MapPoints): MapGround {
  const placeOf = new Map(topics.map(({ id }, place) => [id, place]));
  const topicOf = Uint16Array.from(papers, (paper) => placeOf.get(paper.topics[0] ?? '') ?? topics.length);
  const members = topics.map((): number[] => []);
  topicOf.forEach((topic, ordinal) => members[topic]?.push(ordinal));
  const names = topics
    .map(({ name }, topic) => ({ name, topic, own: members[topic] ?? [] }))
    .filter(({ own }) => own.length >= LEAST_NAMED)
    .toSorted((one, other) => other.own.length - one.own.length)
    .map(({ name, topic, own }) => ({
      name,
      topic,
      x: median(own.map((ordinal) => pointOf(points, ordinal).x)),
      y: median(own.map((ordinal) => pointOf(points, ordinal).y)),
    }));
  return { points, papers: papers.length, topicOf, colours: topics.map(({ color }) => color), names };
}

/** Which papers are lit, by ordinal: those of the results that are in the region, when there is one. */
export interface MapLight {
  readonly lit: Uint8Array;
  /** In the order of the results. */
  readonly ordinals: Uint32Array;
  /** Whether any paper is not. */
  readonly dims: boolean;
}

/** Lights the papers of a list, as far as they are in the area. */
export function mapLight(ground: MapGround, results: Uint32Array, area: MapArea | null): MapLight {
  const ordinals =
    area === null ? results : results.filter((ordinal) => isWithin(area, pointOf(ground.points, ordinal)));
  const lit = new Uint8Array(ground.papers);
  for (const ordinal of ordinals) lit[ordinal] = 1;
  return { lit, ordinals, dims: ordinals.length < ground.papers };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
