import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { build } from 'vite';
import { bundleServiceWorker, SERVICE_WORKER_PATH } from './offline/serviceWorkerFile';
import { bundleRenderer } from './pages/loadRenderer';
import { partFilesOf, type FilesByPart } from './pages/partFiles';
import { siteConfig } from './siteConfig';

/**
 * The code of a site, bundled for one base path. It is the same for every catalog, so that many sites can be made
 * from one bundle.
 */
export interface CodeBundle {
  /** Has what every site needs: the code, the page that all others are made from, and the files of `public/`. */
  readonly siteFolder: string;
  /** Has the renderer of pages. */
  readonly folder: string;
  /** The path of the service worker, which has no file list yet. */
  readonly worker: string;
  readonly filesByPart: FilesByPart;
}

interface BundleOptions {
  /** Of the site, with a slash at both ends. */
  readonly base: string;
  /** The folder of the bundle; created when missing. */
  readonly folder: string;
  readonly quiet?: boolean;
}

const PARTS_FILE = 'parts.json';

/** Bundles the code of a site into a folder. */
export async function bundleCode({ base, folder, quiet = false }: BundleOptions): Promise<CodeBundle> {
  await mkdir(folder, { recursive: true });
  const built = await build({
    ...siteConfig({ base, outDir: siteFolderOf(folder) }),
    configFile: false,
    logLevel: quiet ? 'warn' : 'info',
  });
  if (!('output' in built)) throw new Error('Vite made more than one bundle of the app.');
  await bundleRenderer(base, folder);
  await bundleServiceWorker(folder);
  await writeFile(join(folder, PARTS_FILE), JSON.stringify(partFilesOf(built.output)));
  return openBundle(folder);
}

const PartFilesSchema = v.object({ modules: v.array(v.string()), styles: v.array(v.string()) });
const FilesByPartSchema = v.object({
  list: PartFilesSchema,
  paper: PartFilesSchema,
  topics: PartFilesSchema,
  saved: PartFilesSchema,
  map: PartFilesSchema,
  help: PartFilesSchema,
});

/** Opens the bundle that `bundleCode` wrote into a folder. */
export async function openBundle(folder: string): Promise<CodeBundle> {
  const parts: unknown = JSON.parse(await readFile(join(folder, PARTS_FILE), 'utf8'));
  return {
    folder,
    siteFolder: siteFolderOf(folder),
    worker: join(folder, SERVICE_WORKER_PATH),
    filesByPart: v.parse(FilesByPartSchema, parts),
  };
}

function siteFolderOf(folder: string): string {
  return join(folder, 'site');
}
