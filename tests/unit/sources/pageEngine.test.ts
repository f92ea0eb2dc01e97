import { afterEach, describe, expect, it, vi } from 'vitest';
import { CATALOG_FORMAT, type AbstractsFile, type Catalog } from '../../../src/catalog/catalog';
import { parseAbstractsFile } from '../../../src/catalog/parseCatalog';
import type { Fetched } from '../../../src/corpus/source';
import type { QueryHint } from '../../../src/query/language/clause';
import { NO_HIGHLIGHTS } from '../../../src/query/highlightTerms';
import type { EngineReply, EngineRequest } from '../../../src/search/protocol';
import type { SearchReport } from '../../../src/search/report';
import { numberedFiles } from '../../../src/sources/memory/numberedFiles';
import { createPageEngine, type PageEngine } from '../../../src/sources/memory/pageEngine';
import { ownPapers } from '../view/ownCatalog';

/** An engine that says what a test has it say, and when. */
class ScriptedWorker {
  readonly requests: EngineRequest[] = [];
  #listen: (event: { readonly data: EngineReply }) => void = () => undefined;

  addEventListener(kind: string, listen: (event: { readonly data: EngineReply }) => void): void {
    if (kind === 'message') this.#listen = listen;
  }
  postMessage(request: EngineRequest): void {
    this.requests.push(request);
  }
  terminate(): void {
    // A worker's last message may be on its way when it is stopped: this one goes on to talk.
  }
  say(reply: EngineReply): void {
    this.#listen({ data: reply });
  }
  searches(): readonly string[] {
    return this.requests.flatMap((request) => (request.kind === 'search' ? [request.query] : []));
  }
}

const CATALOG: Catalog = {
  format: CATALOG_FORMAT,
  digests: [],
  topics: [],
  examples: [],
  papers: [],
  abstracts: { perFile: 1, paths: [] },
  details: [],
  topicRules: null,
  map: null,
  index: { kind: 'file', path: 'assets/index.json' },
};

/** What a first answer carries that a fuller one follows. */
const UNREAD: QueryHint = { kind: 'unread-abstracts', start: 0, end: 1, message: 'Some are missing.' };

function reportOf(query: string, ...hints: readonly QueryHint[]): SearchReport {
  return {
    query,
    asks: true,
    ranked: Uint32Array.of(1),
    matched: Uint8Array.of(1),
    wanted: 1,
    near: new Uint32Array(),
    terms: [],
    hints,
    highlightTerms: { title: NO_HIGHLIGHTS, abstract: NO_HIGHLIGHTS },
    suggestions: [],
  };
}

const found = (seq: number, report: SearchReport): EngineReply => ({ kind: 'found', seq, report });

function abstractFiles({ abstracts }: Catalog): Fetched<number, AbstractsFile> {
  return numberedFiles(
    (file) => abstracts.paths[file] ?? '',
    () => Promise.resolve(parseAbstractsFile),
    [],
    () => undefined,
  );
}

/** The engine of a page, and the worker that it starts. */
function start(catalog = CATALOG): { engine: PageEngine; load: () => Promise<ScriptedWorker> } {
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
  const started: ScriptedWorker[] = [];
  vi.stubGlobal(
    'Worker',
    class extends ScriptedWorker {
      constructor() {
        super();
        started.push(this);
      }
    },
  );
  const engine = createPageEngine(catalog, abstractFiles(catalog));
  const load = async (): Promise<ScriptedWorker> => {
    await engine.start();
    const newest = started.at(-1);
    if (newest === undefined) throw new Error('No worker was started.');
    return newest;
  };
  return { engine, load };
}

/** A store whose engine is ready. Its load has the number 1, so the searches have 2, 3 and so on. */
async function ready() {
  const { engine, load } = start();
  const worker = await load();
  worker.say({ kind: 'ready', seq: 1, papers: 2 });
  const { search } = engine;
  const shown = (): SearchReport | undefined => engine.state().report;
  return { engine, worker, search, shown };
}

afterEach(() => vi.unstubAllGlobals());

describe('the engine of a page', () => {
  it.each<[string, EngineReply]>([
    ['that it is ready', { kind: 'ready', seq: 1, papers: 0 }],
    ['that it failed', { kind: 'failed', seq: 1, message: 'late' }],
  ])('does not hear an engine that was stopped say %s', async (_, reply) => {
    const { engine, load } = start();
    const stopped = await load();
    stopped.say({ kind: 'failed', seq: 1, message: 'broken' });
    await load();
    engine.search('a');
    stopped.say(reply);
    expect(engine.state()).toMatchObject({ status: { kind: 'loading' }, report: undefined });
  });

  it('stays ready when a search fails that a newer one has overtaken', async () => {
    const { engine, worker, search } = await ready();
    search('a');
    worker.say(found(2, reportOf('a')));
    search('b');
    worker.say({ kind: 'failed', seq: 2, message: 'late' });
    expect(engine.state().status).toEqual({ kind: 'ready' });
  });

  it('fails when the search under way fails', async () => {
    const { engine, worker, search } = await ready();
    search('a');
    worker.say({ kind: 'failed', seq: 2, message: 'broken' });
    expect(engine.state().status).toEqual({ kind: 'failed', message: 'broken' });
  });

  it('shows the first answer, and the fuller one that follows it', async () => {
    const { worker, search, shown } = await ready();
    search('"a');
    worker.say(found(2, reportOf('"a', UNREAD)));
    expect(shown()?.hints).toEqual([UNREAD]);
    worker.say(found(2, reportOf('"a')));
    expect(shown()?.hints).toEqual([]);
  });
});

const PAPERS = ownPapers.slice(0, 1);
const title = PAPERS[0]?.title.text;
const SMALL: Catalog = { ...CATALOG, papers: PAPERS, index: { kind: 'texts' } };

describe('the engine of a small catalog', () => {
  it('has the report of a query before the search returns', async () => {
    const { engine } = start(SMALL);
    await engine.start();
    await vi.waitFor(() => expect(engine.state().status).toEqual({ kind: 'ready' }));
    engine.search(title ?? '');
    expect(engine.state().report).toMatchObject({ query: title, ranked: Uint32Array.of(0) });
  });

  it('answers the query that waited for it', async () => {
    const { engine } = start(SMALL);
    engine.search(title ?? '');
    await engine.start();
    await vi.waitFor(() => expect(engine.state().report?.ranked).toEqual(Uint32Array.of(0)));
  });

  it('has titles searched and says why when abstracts cannot be had, until it is tried again', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    const paths = ['assets/abstracts-0.json'];
    const { engine } = start({ ...SMALL, abstracts: { perFile: 1, paths } });
    for (let tries = 0; tries < 2; tries++) {
      await engine.start();
      expect(engine.state().status).toEqual({ kind: 'loading' });
      const lacking = { kind: 'ready', lacking: expect.stringMatching(/\w/) };
      await vi.waitFor(() => expect(engine.state().status).toMatchObject(lacking));
    }
  });
});

describe('when a file cannot be had, the engine of a page', () => {
  it('falls back to titles when the index fails', async () => {
    const { engine, load } = start({ ...CATALOG, papers: PAPERS });
    const worker = await load();
    worker.say({ kind: 'failed', seq: 1, message: 'No index.' });
    expect(worker.requests[1]).toMatchObject({
      kind: 'load',
      input: { kind: 'texts', texts: [{ title }] },
    });
    worker.say({ kind: 'ready', seq: 2, papers: 1 });
    expect(engine.state().status).toEqual({ kind: 'ready', lacking: 'No index.' });
  });

  it('fails and says so when the library cannot be told', async () => {
    const { engine } = await ready();
    await engine.setLibrary(Promise.reject(new Error('Not fetched.')));
    expect(engine.state().status).toMatchObject({ kind: 'failed', message: expect.stringMatching(/\w/) });
  });
});
