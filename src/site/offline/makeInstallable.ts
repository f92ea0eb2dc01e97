import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderPicture } from '../surfaces/renderPicture';
import { iconDrawing } from './iconDrawing';
import { precacheList } from './precacheList';
import { writeServiceWorker } from './serviceWorkerFile';
import { APPLE_ICON, MANIFEST_ICONS, MANIFEST_PATH, webManifest } from './webManifest';

interface SiteToInstall {
  /** The names of its digests. */
  readonly names: string;
  readonly base: string;
  /** The folder of the finished site, without the files that are made here. */
  readonly folder: string;
  /** The bundled service worker, which has no file list yet. */
  readonly worker: string;
}

/** Adds what a site needs to be installed and to work without the network: icons, a manifest, and the service worker. */
export async function makeInstallable({ names, base, folder, worker }: SiteToInstall): Promise<void> {
  const color = paperColor(await readFile('src/app/kit/tokens.css', 'utf8'));
  const icon = await readFile('public/icon.svg', 'utf8');
  for (const { path, width, ground } of [APPLE_ICON, ...MANIFEST_ICONS]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), await renderPicture(iconDrawing(icon, ground, color), width));
  }
  await writeFile(join(folder, MANIFEST_PATH), webManifest({ names, base, color }));
  await writeServiceWorker(worker, folder, await precacheList(folder));
}

/** The light theme's, which comes first. @throws Error when the tokens spell it otherwise */
function paperColor(tokens: string): string {
  const color = /--paper: light-dark\((#[0-9a-f]{6}),/.exec(tokens)?.[1];
  if (color === undefined)
    throw new Error('src/app/kit/tokens.css names no --paper: the manifest needs its colour.');
  return color;
}
