import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CATALOG_FORMAT, type Catalog } from '../../../src/catalog/catalog';
import { assemble } from '../../../src/corpus/assemble';
import type { PaperSource } from '../../../src/corpus/source';
import { parseDigest } from '../../../src/formats/text/parseDigest';
import { writeIndexFile } from '../../../src/search/indexFile';
import type { EngineReply, EngineRequest } from '../../../src/search/protocol';
import { buildIndex } from '../../../src/search/searchIndex';
import { createEngineSession } from '../../../src/search/session';
import { memorySource } from '../../../src/sources/memory/memorySource';
import { parseTopics } from '../../../src/topics/parseTopics';
import { describeSource } from './contract';

const parsed = parseTopics(readFileSync('data/topics.yaml', 'utf8'), 'data/topics.yaml');
const digest = parseDigest(readFileSync('data/hugging-face-papers.txt', 'utf8'), 'hugging-face-papers');
const corpus = assemble([digest], parsed.kind === 'topics' ? parsed.topics : []);

/** Few, so that there are several files. */
const PER_FILE = 20;

const files = new Map<string, string>();
const pathsOf = (name: string, values: readonly object[]): string[] =>
  Array.from({ length: Math.ceil(values.length / PER_FILE) }, (_, file) => {
    const path = `assets/${name}-${file}.json`;
    const part = { format: CATALOG_FORMAT, [name]: values.slice(file * PER_FILE, (file + 1) * PER_FILE) };
    files.set(path, JSON.stringify(part));
    return path;
  });

const SMALL: Catalog = {
  format: CATALOG_FORMAT,
  digests: corpus.digests,
  topics: corpus.topics,
  examples: corpus.examples,
  papers: corpus.papers,
  abstracts: { perFile: PER_FILE, paths: pathsOf('abstracts', corpus.abstracts) },
  details: pathsOf('details', corpus.details),
  topicRules: null,
  map: null,
  index: { kind: 'texts' },
};

files.set('assets/index.json', writeIndexFile(buildIndex(corpus.texts)));
const LARGE: Catalog = { ...SMALL, index: { kind: 'file', path: 'assets/index.json' } };

/** The worker’s side of the protocol, which hears and speaks in tasks of its own as a worker does. */
class SessionWorker {
  #hear: (event: { readonly data: EngineReply }) => void = () => undefined;
  readonly #session = createEngineSession((data) => setTimeout(() => this.#hear({ data })));

  addEventListener(kind: string, hear: (event: { readonly data: EngineReply }) => void): void {
    if (kind === 'message') this.#hear = hear;
  }
  postMessage(request: EngineRequest): void {
    setTimeout(() => this.#session(request));
  }
  terminate(): void {
    this.#hear = () => undefined;
  }
}

async function open(catalog: Catalog): Promise<PaperSource> {
  const source = memorySource(catalog);
  source.start();
  await vi.waitFor(() => expect(source.state().status).toEqual({ kind: 'ready' }), 10_000);
  return source;
}

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
  vi.stubGlobal('Worker', SessionWorker);
  vi.stubGlobal('fetch', (url: string) => {
    const file = files.get(url.replace(/^.*assets/, 'assets'));
    return Promise.resolve(new Response(file, { status: file === undefined ? 404 : 200 }));
  });
});
afterEach(() => vi.unstubAllGlobals());

describeSource('papers that are searched in the page', corpus, () => open(SMALL));
describeSource('papers that a worker searches', corpus, () => open(LARGE));

describe('papers in memory', () => {
  it('are answered before the search returns, where they are searched in the page', async () => {
    const source = await open(SMALL);
    source.search('submodular');
    expect(source.state().reading).toMatchObject({ query: 'submodular', finds: true });
  });

  it('tell of a file that cannot be fetched, and have it when it is tried again', async () => {
    const source = await open(SMALL);
    const [first] = corpus.papers;
    const failed = vi.fn();
    source.onFailure(failed);
    const details = files.get('assets/details-0.json') ?? '';
    files.delete('assets/details-0.json');
    const id = first?.id ?? corpus.papers[1]?.id;
    if (id === undefined) throw new Error('There is no paper.');
    expect(await source.details.request(id)).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/404/),
    });
    expect(failed).toHaveBeenCalledOnce();
    files.set('assets/details-0.json', details);
    expect(await source.details.request(id)).toMatchObject({ kind: 'ready' });
  });
});
