import { createHash } from 'node:crypto';
import {
  CATALOG_FORMAT,
  type AbstractsFile,
  type Catalog,
  type CatalogIndex,
  type DetailsFile,
  type MapFile,
  type TopicRulesFile,
} from '../catalog/catalog';
import type { Corpus } from '../corpus/assemble';
import { writeIndexFile } from '../search/indexFile';
import { buildIndex } from '../search/searchIndex';
import { layoutPapers } from './map/layoutPapers';

/** A file of the site: its path from the site's root and its text. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** Everything the explorer fetches at run time; `catalog` is the file to begin with. */
export interface CatalogFiles {
  readonly catalog: SiteFile;
  readonly abstracts: readonly SiteFile[];
  readonly details: readonly SiteFile[];
  /** Undefined when there are no topics. */
  readonly topicRules: SiteFile | undefined;
  /** Undefined when there are no papers. */
  readonly map: SiteFile | undefined;
  readonly index: SiteFile | undefined;
  /** How many papers each file of abstracts, and of details, has. */
  readonly perFile: number;
}

/** Enough to fill a screen's snippets with few requests, small enough to parse within a frame. */
const ABSTRACTS_PER_FILE = 200;

/**
 * Up to this number the browser indexes the texts itself: for 77 papers that takes about as long as parsing an index,
 * and saves 40 kB. For more, building takes longer than loading.
 */
const INDEXED_IN_BROWSER = 400;

/**
 * Writes a corpus as files whose names carry a hash of their bytes: the same papers always
 * give the same files.
 */
export function makeCatalogFiles(corpus: Corpus): CatalogFiles {
  const { texts, likeness, rules } = corpus;
  const abstracts = chunk(corpus.abstracts, ABSTRACTS_PER_FILE).map((part, number) =>
    hashedJson(`abstracts-${number}`, { format: CATALOG_FORMAT, abstracts: part } satisfies AbstractsFile),
  );
  const details = chunk(corpus.details, ABSTRACTS_PER_FILE).map((part, number) =>
    hashedJson(`details-${number}`, { format: CATALOG_FORMAT, details: part } satisfies DetailsFile),
  );
  const topicRules =
    rules.length === 0
      ? undefined
      : hashedJson('topics', { format: CATALOG_FORMAT, rules } satisfies TopicRulesFile);
  const map =
    texts.length === 0
      ? undefined
      : hashedJson('map', { format: CATALOG_FORMAT, points: layoutPapers(likeness) } satisfies MapFile);
  const index =
    texts.length > INDEXED_IN_BROWSER ? hashedFile('index', writeIndexFile(buildIndex(texts))) : undefined;
  const catalogIndex: CatalogIndex =
    index === undefined ? { kind: 'texts' } : { kind: 'file', path: index.path };
  const catalog: Catalog = {
    format: CATALOG_FORMAT,
    digests: corpus.digests,
    topics: corpus.topics,
    examples: corpus.examples,
    papers: corpus.papers,
    abstracts: { perFile: ABSTRACTS_PER_FILE, paths: abstracts.map((file) => file.path) },
    details: details.map((file) => file.path),
    topicRules: topicRules?.path ?? null,
    map: map?.path ?? null,
    index: catalogIndex,
  };
  return {
    catalog: hashedJson('catalog', catalog),
    abstracts,
    details,
    topicRules,
    map,
    index,
    perFile: ABSTRACTS_PER_FILE,
  };
}

/** All files, first those of the first screen. */
export function siteFiles(files: CatalogFiles): readonly SiteFile[] {
  const { catalog, abstracts, index, details, topicRules, map } = files;
  return [catalog, ...abstracts, index, ...details, topicRules, map].filter((file) => file !== undefined);
}

type CatalogFile = Catalog | AbstractsFile | DetailsFile | TopicRulesFile | MapFile;

function hashedJson(name: string, value: CatalogFile): SiteFile {
  return hashedFile(name, JSON.stringify(value));
}

/** A file whose name carries a hash of its bytes, so that it never changes under one name. */
export function hashedFile(name: string, text: string, ending = 'json'): SiteFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { path: `assets/${name}-${hash}.${ending}`, text };
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}
