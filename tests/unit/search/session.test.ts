import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../../src/search/createEngine';
import { writeIndexFile } from '../../../src/search/indexFile';
import { NO_FACETS } from '../../../src/search/facetPapers';
import type { EngineInput, EngineReply } from '../../../src/search/protocol';
import { createEngineSession } from '../../../src/search/session';
import { paper } from './papers';

const TEXTS: EngineInput = {
  kind: 'texts',
  texts: [paper('A policy'), paper('A game')],
  facets: NO_FACETS,
};
const FILE: EngineInput = {
  kind: 'file',
  url: 'https://example.org/index.json',
  again: false,
  facets: NO_FACETS,
  abstracts: { urls: ['https://example.org/abstracts-0.json'], perFile: 200 },
};

function start() {
  const replies: EngineReply[] = [];
  const ask = createEngineSession((reply) => replies.push(reply));
  /** The replies once all that was asked is answered, as "kind seq". */
  const settled = async (): Promise<string[]> => {
    let before: number;
    do {
      before = replies.length;
      await new Promise((resolve) => setTimeout(resolve, 50));
    } while (replies.length > before);
    return replies.map(({ kind, seq }) => `${kind} ${seq}`);
  };
  return { replies, ask, settled };
}

/** A promise to be kept from outside. */
function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  const resolvers: ((value: T) => void)[] = [];
  const promise = new Promise<T>((resolve) => resolvers.push(resolve));
  return { promise, resolve: (value) => resolvers.forEach((resolve) => resolve(value)) };
}

function serve(respond: () => Promise<Response>): void {
  vi.stubGlobal('fetch', vi.fn(respond));
}

// A session fetches this part when it first needs it; on a busy machine that is the longest of all waits.
beforeAll(async () => void (await import('../../../src/search/loadEngine')));

afterEach(() => vi.unstubAllGlobals());

describe('an engine session', () => {
  it('loads texts, then answers', async () => {
    const { ask, settled, replies } = start();
    ask({ kind: 'load', seq: 1, input: TEXTS });
    ask({ kind: 'search', seq: 2, query: 'game' });
    expect(await settled()).toEqual(['ready 1', 'found 2']);
    expect(replies[0]).toMatchObject({ papers: 2 });
    expect(replies[1]).toMatchObject({ report: { query: 'game', ranked: Uint32Array.of(1) } });
  });

  it('answers the newest of the searches that came while it loaded, and only that', async () => {
    const { ask, settled } = start();
    ask({ kind: 'load', seq: 1, input: TEXTS });
    ask({ kind: 'search', seq: 2, query: 'g' });
    ask({ kind: 'search', seq: 4, query: 'game' });
    ask({ kind: 'search', seq: 3, query: 'ga' });
    expect(await settled()).toEqual(['ready 1', 'found 4']);
  });

  it('answers in the call that asks', async () => {
    const { ask, settled, replies } = start();
    ask({ kind: 'load', seq: 1, input: TEXTS });
    await settled();
    ask({ kind: 'search', seq: 2, query: 'game' });
    expect(replies[1]).toMatchObject({ kind: 'found', report: { query: 'game' } });
  });

  it('loads a file', async () => {
    const file = writeIndexFile(createEngine([paper('A policy')]).index);
    serve(() => Promise.resolve(new Response(file)));
    const { ask, settled } = start();
    ask({ kind: 'load', seq: 1, input: FILE });
    ask({ kind: 'search', seq: 2, query: 'policy' });
    expect(await settled()).toEqual(['ready 1', 'found 2']);
  });

  it.each<[string, () => Promise<Response>, RegExp]>([
    ['is not there', () => Promise.resolve(new Response('', { status: 404 })), /answered 404 .*Reload/],
    ['cannot be reached', () => Promise.reject(new TypeError('network')), /connection/],
    ['is not an index', () => Promise.resolve(new Response('<html>')), /damaged.*Reload/],
    [
      'is of another format',
      () => Promise.resolve(new Response('{"kind":"offprint-index","format":0}')),
      /format 0/,
    ],
  ])('says what to do when the file %s, and fails the search that waited', async (_, respond, message) => {
    serve(respond);
    const { ask, settled, replies } = start();
    ask({ kind: 'load', seq: 1, input: FILE });
    ask({ kind: 'search', seq: 2, query: 'policy' });
    expect(await settled()).toEqual(['failed 1', 'failed 2']);
    for (const reply of replies) expect(reply).toMatchObject({ message: expect.stringMatching(message) });
  });

  it('starts anew after a failure', async () => {
    serve(() => Promise.reject(new TypeError('network')));
    const { ask, settled } = start();
    ask({ kind: 'load', seq: 1, input: FILE });
    await settled();
    ask({ kind: 'load', seq: 2, input: TEXTS });
    ask({ kind: 'search', seq: 3, query: 'policy' });
    expect(await settled()).toEqual(['failed 1', 'ready 2', 'found 3']);
  });

  it.each([
    ['came to nothing', () => '<html>'],
    ['arrived late', () => writeIndexFile(createEngine([paper('Late')]).index)],
  ])('drops a load that a newer one overtook and that %s', async (_, file) => {
    const { promise, resolve: arrive } = withResolvers<Response>();
    serve(() => promise);
    const { ask, settled } = start();
    ask({ kind: 'load', seq: 1, input: FILE });
    ask({ kind: 'load', seq: 2, input: TEXTS });
    arrive(new Response(file()));
    expect(await settled()).toEqual(['ready 2']);
    ask({ kind: 'search', seq: 3, query: 'policy' });
    expect(await settled()).toEqual(['ready 2', 'found 3']);
  });

  it('leaves a search unanswered until an engine is asked for', async () => {
    const { ask, settled } = start();
    ask({ kind: 'search', seq: 1, query: 'policy' });
    expect(await settled()).toEqual([]);
    ask({ kind: 'load', seq: 2, input: TEXTS });
    expect(await settled()).toEqual(['ready 2', 'found 1']);
  });
});
