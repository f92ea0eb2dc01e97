import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { PART_MODULES } from './staticPages';

/** The files of a chunk of the app, relative to the site's base. */
export interface PartFiles {
  readonly modules: readonly string[];
  readonly styles: readonly string[];
}

/** The files of each kind of page with code of its own. */
export type FilesByPart = Readonly<Record<keyof typeof PART_MODULES, PartFiles>>;

/**
 * Finds the files in a bundle that a page needs beyond those of the first screen, so that its styles load with the
 * page and its code while the first chunk is parsed.
 */
export function partFilesOf(output: Rolldown.RolldownOutput['output']): FilesByPart {
  const chunks = output.filter((file) => file.type === 'chunk');
  const chunkOf = (source: string): Rolldown.OutputChunk => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === resolve(source));
    if (chunk === undefined) throw new Error(`The bundle has no file of ${source}: pages cannot ask for it.`);
    return chunk;
  };
  const filesOf = (modules: readonly string[]): PartFiles => {
    const own = modules.map(chunkOf);
    const shared = new Set(own.flatMap(({ imports }) => imports));
    const all = [...own, ...chunks.filter(({ fileName, isEntry }) => shared.has(fileName) && !isEntry)];
    return {
      modules: [...new Set(all.map(({ fileName }) => fileName))],
      styles: [...new Set(all.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))],
    };
  };
  const { list, paper, topics, saved, map, help } = PART_MODULES;
  return {
    list: filesOf(list),
    paper: filesOf(paper),
    topics: filesOf(topics),
    saved: filesOf(saved),
    map: filesOf(map),
    help: filesOf(help),
  };
}
