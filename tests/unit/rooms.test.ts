import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The modules of src/README.md and what each may import besides itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  digest: ['messages'],
  query: ['messages'],
  topics: ['messages', 'digest'],
  library: ['messages', 'digest'],
  catalog: ['messages', 'digest', 'topics'],
  view: ['messages', 'digest', 'query', 'topics', 'library', 'catalog'],
  export: ['messages', 'digest', 'catalog'],
  metadata: ['messages', 'digest', 'query', 'catalog', 'export'],
  search: ['messages', 'digest', 'topics', 'query', 'library', 'catalog', 'view'],
  offline: [],
  site: [
    'messages',
    'digest',
    'topics',
    'query',
    'library',
    'catalog',
    'view',
    'export',
    'metadata',
    'search',
    'offline/precached',
    'app/server',
  ],
  store: [
    'messages',
    'digest',
    'topics',
    'query',
    'library',
    'catalog',
    'view',
    'search/protocol',
    'search/report',
    'search/session',
  ],
  ui: ['messages', 'digest', 'query'],
  app: [
    'messages',
    'digest',
    'topics',
    'query',
    'library',
    'catalog',
    'view',
    'export',
    'metadata',
    'search/report',
    'offline/messages',
    'store',
    'ui',
  ],
};

const src = resolve(import.meta.dirname, '../../src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(ts|tsx)$/.test(path),
);

/** The files a file imports, as paths from src without an ending; packages are left out. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import\(|import|new URL\()\s*'(\.[^']+)'/g)].map(
    ([, path = '']) => path,
  );
  return specifiers.map((path) =>
    relative(src, resolve(src, dirname(file), path)).replace(/\.(ts|tsx)$/, ''),
  );
}

const room = (path: string): string => path.split('/')[0] ?? '';

describe('the modules of src', () => {
  it('are the ones of the table', () => {
    const found = new Set(files.filter((file) => file.includes('/')).map(room));
    expect([...found].toSorted()).toEqual(Object.keys(ARROWS).toSorted());
  });

  it.each(Object.entries(ARROWS))('%s imports itself and %j', (name, allowed) => {
    const strays = files
      .filter((file) => room(file) === name)
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(
        ({ target }) =>
          room(target) !== name && !allowed.some((arrow) => target === arrow || room(target) === arrow),
      )
      // The one address that is no import: where the worker's own bundle begins.
      .filter(({ file, target }) => !(file === 'store/engineClient.ts' && target === 'search/worker'));
    expect(strays).toEqual([]);
  });

  it('import in no circle', () => {
    const graph = new Map(files.map((file) => [file.replace(/\.(ts|tsx)$/, ''), importsOf(file)]));
    const done = new Set<string>();
    const circle = (at: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(at)) return [...path.slice(path.indexOf(at)), at];
      if (done.has(at)) return undefined;
      for (const next of graph.get(at) ?? []) {
        const found = circle(next, [...path, at]);
        if (found !== undefined) return found;
      }
      done.add(at);
      return undefined;
    };
    expect([...graph.keys()].map((file) => circle(file, [])).filter((found) => found !== undefined)).toEqual(
      [],
    );
  });

  it('have no barrels', () => {
    expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });
});
