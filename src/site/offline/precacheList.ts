import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrecachedFile } from '../../offline/precached';

/** Folders that are precached entirely. */
const WHOLE_FOLDERS = ['assets', 'icons'];
const SINGLE_FILES = ['icon.svg', 'manifest.webmanifest'];

/**
 * The files of a built site that a device precaches to work offline: the code, the catalog, the icons, and the front
 * page, in which the app renders all others. Prerendered pages are left out, because there is one for every paper,
 * and so are files for machines. Equal sites give equal lists.
 *
 * @param folder of the site, its pages written
 */
export async function precacheList(folder: string): Promise<readonly PrecachedFile[]> {
  const inFolders = await Promise.all(
    WHOLE_FOLDERS.map(async (name) => (await readdir(join(folder, name))).map((file) => `${name}/${file}`)),
  );
  const paths = [...inFolders.flat(), ...SINGLE_FILES].toSorted();
  const files = paths.map((path) => precachedFile(path, join(folder, path)));
  return Promise.all([precachedFile('./', join(folder, 'index.html')), ...files]);
}

async function precachedFile(url: string, file: string): Promise<PrecachedFile> {
  const hash = createHash('sha256').update(await readFile(file));
  return url.startsWith('assets/')
    ? { url, revision: null, integrity: `sha256-${hash.digest('base64')}` }
    : { url, revision: hash.digest('hex').slice(0, 16) };
}
