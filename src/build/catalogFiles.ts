import { createHash } from 'node:crypto';
import { CATALOG_FORMAT } from '../catalog/catalog';
import type { AbstractsFile, Catalog, CatalogAbstract, CatalogIndex } from '../catalog/catalog';
import { createEngine } from '../search/engine';
import type { ClassifiedCatalog } from './classifyPapers';
import { exampleQueries } from './exampleQueries';

/** A file of the site: its path from the site's root and its text. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** Everything the explorer fetches at run time; `catalog` is the file to begin with. */
export interface CatalogFiles {
  readonly catalog: SiteFile;
  readonly abstracts: readonly SiteFile[];
  readonly index: SiteFile | undefined;
}

/** Enough to fill a screen's snippets with few requests, small enough to parse within a frame. */
const ABSTRACTS_PER_FILE = 200;

/**
 * Up to here the browser indexes the texts itself: 77 papers take it about as long as parsing an index
 * would, and 40 kB need not be sent. Past it, building takes longer than loading.
 */
const INDEXED_IN_BROWSER = 400;

/**
 * Writes a classified catalog as files whose names carry a hash of their bytes: the same papers always
 * give the same files.
 */
export function makeCatalogFiles(classified: ClassifiedCatalog): CatalogFiles {
  const abstracts = chunk(classified.abstracts, ABSTRACTS_PER_FILE).map((part, number) =>
    hashedJson(`abstracts-${number}`, { format: CATALOG_FORMAT, abstracts: part } satisfies AbstractsFile),
  );
  const index = classified.papers.length > INDEXED_IN_BROWSER ? makeIndexFile(classified) : undefined;
  const catalogIndex: CatalogIndex =
    index === undefined ? { kind: 'texts' } : { kind: 'file', path: index.path };
  const catalog: Catalog = {
    format: CATALOG_FORMAT,
    digests: classified.digests,
    topics: classified.topics,
    examples: exampleQueries(classified.papers),
    papers: classified.papers,
    abstracts: { perFile: ABSTRACTS_PER_FILE, paths: abstracts.map((file) => file.path) },
    index: catalogIndex,
  };
  return { catalog: hashedJson('catalog', catalog), abstracts, index };
}

/** All files in the order they are fetched. */
export function siteFiles(files: CatalogFiles): readonly SiteFile[] {
  return [files.catalog, ...files.abstracts, ...(files.index === undefined ? [] : [files.index])];
}

function makeIndexFile({ papers, abstracts }: ClassifiedCatalog): SiteFile {
  const texts = papers.map((paper, ordinal) => ({
    title: paper.title.text,
    abstract: abstracts[ordinal]?.abstract.text ?? '',
    names: paper.names,
  }));
  return hashedFile('index', createEngine(texts).serialise());
}

function hashedJson(name: string, value: Catalog | AbstractsFile): SiteFile {
  return hashedFile(name, JSON.stringify(value));
}

function hashedFile(name: string, text: string): SiteFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { path: `assets/${name}-${hash}.json`, text };
}

function chunk(abstracts: readonly CatalogAbstract[], size: number): CatalogAbstract[][] {
  return Array.from({ length: Math.ceil(abstracts.length / size) }, (_, part) =>
    abstracts.slice(part * size, (part + 1) * size),
  );
}
