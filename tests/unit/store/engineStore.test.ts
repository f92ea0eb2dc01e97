import { afterEach, describe, expect, it, vi } from 'vitest';
import { CATALOG_FORMAT, type Catalog } from '../../../src/catalog/catalog';
import type { QueryHint } from '../../../src/query/language/clause';
import { NO_HIGHLIGHTS } from '../../../src/query/highlightTerms';
import type { EngineReply, EngineRequest } from '../../../src/search/protocol';
import type { SearchReport } from '../../../src/search/report';
import type { useEngineStore } from '../../../src/store/engineStore';
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

/** A store of its own, for the module keeps its engine to itself, and the engine that it starts. */
async function start(
  catalog = CATALOG,
): Promise<{ store: typeof useEngineStore; load: () => Promise<ScriptedWorker> }> {
  vi.resetModules();
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
  const { useEngineStore: store } = await import('../../../src/store/engineStore');
  const load = async (): Promise<ScriptedWorker> => {
    await store.getState().load(catalog);
    const newest = started.at(-1);
    if (newest === undefined) throw new Error('No worker was started.');
    return newest;
  };
  return { store, load };
}

/** A store whose engine is ready. Its load has the number 1, so the searches have 2, 3 and so on. */
async function ready() {
  const { store, load } = await start();
  const worker = await load();
  worker.say({ kind: 'ready', seq: 1, papers: 2 });
  const { search } = store.getState();
  const shown = (): SearchReport | undefined => store.getState().report;
  return { store, worker, search, shown };
}

afterEach(() => vi.unstubAllGlobals());

describe('the engine store', () => {
  it.each<[string, EngineReply]>([
    ['that it is ready', { kind: 'ready', seq: 1, papers: 0 }],
    ['that it failed', { kind: 'failed', seq: 1, message: 'late' }],
  ])('does not hear an engine that was stopped say %s', async (_, reply) => {
    const { store, load } = await start();
    const stopped = await load();
    stopped.say({ kind: 'failed', seq: 1, message: 'broken' });
    await load();
    store.getState().search('a');
    stopped.say(reply);
    expect(store.getState()).toMatchObject({ status: { kind: 'loading' }, report: undefined });
  });

  it('stays ready when a search fails that a newer one has overtaken', async () => {
    const { store, worker, search } = await ready();
    search('a');
    worker.say(found(2, reportOf('a')));
    search('b');
    worker.say({ kind: 'failed', seq: 2, message: 'late' });
    expect(store.getState().status).toEqual({ kind: 'ready' });
  });

  it('fails when the search under way fails', async () => {
    const { store, worker, search } = await ready();
    search('a');
    worker.say({ kind: 'failed', seq: 2, message: 'broken' });
    expect(store.getState().status).toEqual({ kind: 'failed', message: 'broken' });
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

describe('the engine store of a small catalog', () => {
  it('has the report of a query before the search returns', async () => {
    const { store } = await start();
    await store.getState().load(SMALL);
    await vi.waitFor(() => expect(store.getState().status).toEqual({ kind: 'ready' }));
    store.getState().search(title ?? '');
    expect(store.getState().report).toMatchObject({ query: title, ranked: Uint32Array.of(0) });
  });

  it('answers the query that waited for it', async () => {
    const { store } = await start();
    store.getState().search(title ?? '');
    await store.getState().load(SMALL);
    await vi.waitFor(() => expect(store.getState().report?.ranked).toEqual(Uint32Array.of(0)));
  });

  it('has titles searched and says why when abstracts cannot be had, until it is tried again', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    const { store } = await start();
    const paths = ['assets/abstracts-0.json'];
    for (let tries = 0; tries < 2; tries++) {
      await store.getState().load({ ...SMALL, abstracts: { perFile: 1, paths } });
      expect(store.getState().status).toEqual({ kind: 'loading' });
      const lacking = { kind: 'ready', lacking: expect.stringMatching(/\w/) };
      await vi.waitFor(() => expect(store.getState().status).toMatchObject(lacking));
    }
  });
});

describe('when a file cannot be had, the engine store', () => {
  it('falls back to titles when the index fails', async () => {
    const { store, load } = await start({ ...CATALOG, papers: PAPERS });
    const worker = await load();
    worker.say({ kind: 'failed', seq: 1, message: 'No index.' });
    expect(worker.requests[1]).toMatchObject({
      kind: 'load',
      input: { kind: 'texts', texts: [{ title }] },
    });
    worker.say({ kind: 'ready', seq: 2, papers: 1 });
    expect(store.getState().status).toEqual({ kind: 'ready', lacking: 'No index.' });
  });
});
