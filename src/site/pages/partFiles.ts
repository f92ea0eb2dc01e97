import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { PART_MODULES } from './staticPages';
import type { StaticPage } from './staticPages';

/** The files that a part of the app comes in, relative to the site's base. */
export interface PartFiles {
  readonly modules: readonly string[];
  readonly styles: readonly string[];
}

/**
 * Looks up in a finished bundle which files a page needs beyond those of the first screen, so that it is styled
 * before, and its code fetched while, the first file of code is read.
 */
export function partFilesOf(bundle: Rolldown.OutputBundle): (part: StaticPage['part']) => PartFiles {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const chunkOf = (source: string): Rolldown.OutputChunk => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === resolve(source));
    if (chunk === undefined) throw new Error(`The bundle has no file of ${source}: pages cannot ask for it.`);
    return chunk;
  };
  return (part) => {
    const own = part === undefined ? [] : PART_MODULES[part].map(chunkOf);
    const shared = new Set(own.flatMap(({ imports }) => imports));
    const all = [...own, ...chunks.filter(({ fileName, isEntry }) => shared.has(fileName) && !isEntry)];
    return {
      modules: [...new Set(all.map(({ fileName }) => fileName))],
      styles: [...new Set(all.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))],
    };
  };
}
