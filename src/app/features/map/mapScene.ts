import type { CatalogPaper, CatalogTopic } from '../../../catalog/catalog';
import type { PaperDots } from '../../../corpus/source';
import { isWithin, type MapArea } from '../../../view/mapArea';
import { pointOf, type MapPoints } from '../../../view/mapWalk';

/** What the map shows for every search. A paper is a dot, by its place in the list of papers. */
export interface MapScene {
  readonly points: MapPoints;
  readonly papers: readonly CatalogPaper[];
  readonly dotOf: ReadonlyMap<CatalogPaper, number>;
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

/** Joins topics with the dots of the papers. */
export function mapScene(topics: readonly CatalogTopic[], { papers, points }: PaperDots): MapScene {
  const indexOf = new Map(topics.map(({ id }, index) => [id, index]));
  const topicOf = Uint16Array.from(papers, (paper) => indexOf.get(paper.topics[0] ?? '') ?? topics.length);
  const members = topics.map((): number[] => []);
  topicOf.forEach((topic, dot) => members[topic]?.push(dot));
  const names = topics
    .map(({ name }, topic) => ({ name, topic, dots: members[topic] ?? [] }))
    .filter(({ dots }) => dots.length >= LEAST_NAMED)
    .toSorted((one, other) => other.dots.length - one.dots.length)
    .map(({ name, topic, dots }) => ({
      name,
      topic,
      x: median(dots.map((dot) => pointOf(points, dot).x)),
      y: median(dots.map((dot) => pointOf(points, dot).y)),
    }));
  const dotOf = new Map(papers.map((paper, dot) => [paper, dot]));
  return { points, papers, dotOf, topicOf, colours: topics.map(({ color }) => color), names };
}

/** The matching papers: the results, or those of them in the selected area. */
export interface MapMatches {
  /** By dot, 1 for a match. */
  readonly flags: Uint8Array;
  /** In the order of the results. */
  readonly dots: Uint32Array;
  /** Whether any paper does not match. */
  readonly dims: boolean;
}

/** The results that are in the area; all results when there is none. */
export function mapMatches(
  scene: MapScene,
  results: readonly CatalogPaper[],
  area: MapArea | null,
): MapMatches {
  const all = Uint32Array.from(results.flatMap((paper) => scene.dotOf.get(paper) ?? []));
  const dots = area === null ? all : all.filter((dot) => isWithin(area, pointOf(scene.points, dot)));
  const flags = new Uint8Array(scene.papers.length);
  for (const dot of dots) flags[dot] = 1;
  return { flags, dots, dims: dots.length < scene.papers.length };
}

/** The names of topics, in the given order. */
export function topicNames(topics: readonly CatalogTopic[], ids: readonly string[]): string {
  return ids.flatMap((id) => topics.find((topic) => topic.id === id)?.name ?? []).join(', ');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
