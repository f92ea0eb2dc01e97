import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../../../src/site/buildSite';
import type { CodeBundle } from '../../../src/site/bundleCode';
import { precacheList } from '../../../src/site/offline/precacheList';
import { writeServiceWorker } from '../../../src/site/offline/serviceWorkerFile';

/** What the next build has and the first has not. */
export const ADDED_TITLE = 'Herons Between the Reeds';

const OWN_DIGEST = 'data/hugging-face-papers.txt';

/**
 * Builds the own digest with a paper more, and with code whose every file has another name.
 * @param work a folder for the digest
 */
export async function makeNextBuild(
  work: string,
  outDir: string,
  code: CodeBundle,
  base: string,
): Promise<void> {
  const digest = join(work, 'hugging-face-papers.txt');
  const added = `\n\n${ADDED_TITLE}\n\nWe watched how herons stand, and found that they stand still.\n`;
  await writeFile(digest, (await readFile(OWN_DIGEST, 'utf8')) + added);
  await buildSite({ outDir, base, digests: [digest], quiet: true, code });
  await renameCode(outDir);
  await writeServiceWorker(code.worker, outDir, await precacheList(outDir));
}

const CODE = /\.(?:js|css)$/;
const NAMES_CODE = /\.(?:js|css|html)$/;

/** What a change of the code does to a build, without a change: each file is named by a hash of what is in it. */
async function renameCode(folder: string): Promise<void> {
  const assets = join(folder, 'assets');
  const code = (await readdir(assets)).filter((name) => CODE.test(name));
  const renamed = new Map(code.map((name) => [name, name.replace(/(?=\.\w+$)/, '2')]));
  const known = new RegExp(code.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const path of await readdir(folder, { recursive: true })) {
    if (!NAMES_CODE.test(path)) continue;
    const text = await readFile(join(folder, path), 'utf8');
    await writeFile(
      join(folder, path),
      text.replaceAll(known, (name) => renamed.get(name) ?? name),
    );
  }
  for (const [from, to] of renamed) await rename(join(assets, from), join(assets, to));
}
