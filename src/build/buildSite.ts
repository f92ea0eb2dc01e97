import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { siteConfig } from './siteConfig';
import type { SiteOptions } from './siteConfig';

/**
 * Builds the site whole, then puts it in the place of the last one. When anything fails, the staging
 * folder is removed, the old site stays, and the error is passed on.
 */
export async function buildSite(options: SiteOptions & { readonly quiet?: boolean }): Promise<string> {
  const target = resolve(options.outDir ?? 'dist');
  await refuseForeignFolder(target);
  const staging = join(dirname(target), `.${basename(target)}-next`);
  const retired = join(dirname(target), `.${basename(target)}-last`);
  try {
    const logLevel = options.quiet === true ? 'warn' : 'info';
    await build({ ...siteConfig({ ...options, outDir: staging }), configFile: false, logLevel });
    await rm(retired, { recursive: true, force: true });
    await rename(target, retired).catch(ignoreMissing);
    await rename(staging, target);
  } finally {
    await rm(staging, { recursive: true, force: true });
    await rm(retired, { recursive: true, force: true });
  }
  return target;
}

/**
 * Only an empty folder or an earlier site is replaced: the folder a person names by mistake is theirs.
 * @throws Error that names the folder and what to do
 */
async function refuseForeignFolder(target: string): Promise<void> {
  const names = await readdir(target).catch((error: unknown): string[] => {
    ignoreMissing(error);
    return [];
  });
  const isSite = ['index.html', '404.html', 'assets'].every((name) => names.includes(name));
  if (names.length === 0 || isSite) return;
  throw new Error(
    `${target} holds other things than a site, and a build would replace it. Name an empty folder or a new one.`,
  );
}

function ignoreMissing(error: unknown): void {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (!missing) throw error;
}
