import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const PURE = [
  'messages',
  'model',
  'fields',
  'formats',
  'topics',
  'query',
  'library',
  'catalog',
  'view',
  'metadata',
];

/** Below the features: what they share. */
const SHARED = ['app/kit', 'app/passage', 'app/data', 'app/registry'];

/** The modules of src/README.md and what each may import besides itself. A feature is a module. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  model: ['messages'],
  fields: ['messages', 'model', 'topics', 'library'],
  query: ['messages', 'fields'],
  topics: ['messages', 'model'],
  library: ['messages', 'model'],
  catalog: ['messages', 'model', 'topics', 'fields'],
  formats: ['messages', 'model', 'fields', 'catalog'],
  view: ['messages', 'model', 'fields', 'query', 'topics', 'library', 'catalog'],
  metadata: ['messages', 'model', 'query', 'catalog', 'formats'],
  search: ['messages', 'model', 'fields', 'topics', 'query', 'library', 'catalog', 'view'],
  corpus: ['messages', 'model', 'fields', 'query', 'topics', 'library', 'catalog', 'view', 'search'],
  offline: [],
  site: [...PURE, 'search', 'corpus', 'offline/precached', 'app/shell/server'],
  store: PURE,
  sources: [...PURE, 'corpus/source', 'search', 'store'],
  'app/kit': ['messages'],
  'app/passage': ['app/kit', 'model', 'query'],
  'app/data': [...PURE, 'corpus/source', 'sources/memory/openCatalog', 'store', 'app/kit', 'app/passage'],
  'app/registry': ['messages', 'catalog', 'app/kit'],
  'app/features': [...PURE, 'corpus/source', 'offline/messages', 'store', ...SHARED],
  'app/shell': [...PURE, 'corpus/source', 'sources/memory/memorySource', 'store', ...SHARED, 'app/features'],
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

/** The module of a path: `app/kit`, `app/features/share`, `view`. */
function room(path: string): string {
  const parts = path.split('/');
  if (parts[0] !== 'app') return parts[0] ?? '';
  return parts.slice(0, parts[1] === 'features' ? 3 : 2).join('/');
}

/** The row of the table for a module. */
const rowOf = (name: string): string => name.replace(/^(app\/features)\/.*/, '$1');

const rooms = [...new Set(files.filter((file) => file.includes('/')).map(room))].toSorted();

describe('the modules of src', () => {
  it('are the ones of the table', () => {
    expect([...new Set(rooms.map(rowOf))].toSorted()).toEqual(Object.keys(ARROWS).toSorted());
  });

  it.each(rooms)('%s imports itself and what its row allows', (name) => {
    const allowed = ARROWS[rowOf(name)] ?? [];
    const strays = files
      .filter((file) => room(file) === name)
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(
        ({ target }) =>
          room(target) !== name &&
          !allowed.some((arrow) => target === arrow || rowOf(room(target)) === arrow),
      )
      // The one address that is no import: where the worker's own bundle begins.
      .filter(
        ({ file, target }) => !(file === 'sources/memory/engineClient.ts' && target === 'search/worker'),
      );
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
