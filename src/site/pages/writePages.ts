import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PageRenderer } from '../../app/shell/server';
import type { HeadTag } from '../../metadata/headTag';
import { pageHead } from '../../metadata/pageHead';
import type { SiteAddress } from '../../metadata/siteAddress';
import type { CatalogFiles } from '../catalogFiles';
import { createPageShell } from './pageShell';
import type { FilesByPart, PartFiles } from './partFiles';
import type { StaticPage } from './staticPages';

/** The input of a site's pages. */
export interface PageSources {
  readonly pages: Iterable<StaticPage>;
  readonly renderer: PageRenderer;
  readonly files: Pick<CatalogFiles, 'abstracts' | 'details' | 'perFile'>;
  readonly site: SiteAddress;
  /** The path of the style sheet of pages without scripts. */
  readonly quietStyle: string;
  readonly filesByPart: FilesByPart;
  /** The bundle's page, from which all others are made. */
  readonly folder: string;
}

/** The head of a page without an address of its own. */
const NAMELESS: readonly HeadTag[] = [{ tag: 'title', text: 'Offprint' }];

const NO_FILES: PartFiles = { modules: [], styles: [] };

/**
 * Renders the pages and writes them one by one, so that only one is in memory. Returns their paths. Also writes the
 * page for unknown paths: an empty one, in which the app reads the path itself.
 */
export async function writePages({
  pages,
  renderer,
  files,
  site,
  quietStyle,
  filesByPart,
  folder,
}: PageSources): Promise<string[]> {
  const { base } = site;
  const shell = createPageShell(await readFile(join(folder, 'index.html'), 'utf8'), base);
  const paths: string[] = [];
  for (const page of pages) {
    const { path, isList, part, firstPaper, facts } = page;
    const { modules, styles } = part === undefined ? NO_FILES : filesByPart[part];
    const html = shell({
      path: base + path.slice(1),
      isList,
      head: pageHead(facts, site),
      body: page.draw(renderer),
      scripts: part !== undefined,
      styles,
      quietStyle,
      modules,
      fetched: fetchedFirst(firstPaper, part, files),
    });
    await writePage(join(folder, decodeURIComponent(path), 'index.html'), html);
    paths.push(path);
  }
  const nothing = { path: undefined, isList: false, styles: [], modules: [], fetched: [], scripts: true };
  await writePage(
    join(folder, '404.html'),
    shell({ ...nothing, quietStyle, head: NAMELESS, body: renderer.nowhere() }),
  );
  return paths;
}

function fetchedFirst(
  paper: number | undefined,
  part: StaticPage['part'],
  { abstracts, details, perFile }: PageSources['files'],
): string[] {
  if (paper === undefined) return [];
  const place = Math.floor(paper / perFile);
  const wanted = [abstracts[place], ...(part === 'paper' ? [details[place]] : [])];
  return wanted.flatMap((file) => file?.path ?? []);
}

async function writePage(path: string, html: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, html);
}
