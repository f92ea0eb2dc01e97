import { createEngine, loadEngine, type Engine } from './engine';
import { fetchIndex } from './fetchIndex';
import type { EngineInput, EngineReply, EngineRequest } from './protocol';

type SearchRequest = Extract<EngineRequest, { readonly kind: 'search' }>;
type LoadRequest = Extract<EngineRequest, { readonly kind: 'load' }>;

/**
 * The engine's side of the protocol, in a worker or on the page's own thread: takes requests, replies
 * through `reply`, never throws.
 *
 * A search waits for the engine to be loaded, and for the requests that came in behind it: when a newer
 * search is among them, the older is dropped without a reply. A load drops the engine and whatever load
 * came before it. When a load fails, the search that waited for it is answered as failed too.
 */
export function createEngineSession(reply: (reply: EngineReply) => void): (request: EngineRequest) => void {
  let engine: Engine | undefined;
  let failure: string | undefined;
  let newestLoad = -1;
  let pending: SearchRequest | undefined;

  async function load({ seq, input }: LoadRequest): Promise<void> {
    newestLoad = seq;
    engine = undefined;
    failure = undefined;
    try {
      const made = await start(input);
      if (seq !== newestLoad) return;
      engine = made;
      reply({ kind: 'ready', seq, papers: made.papers });
    } catch (error) {
      if (seq !== newestLoad) return;
      failure = messageOf(error);
      reply({ kind: 'failed', seq, message: failure });
    }
    answerPending();
  }

  function answerPending(): void {
    if (pending === undefined || (engine === undefined && failure === undefined)) return;
    const { seq, query } = pending;
    pending = undefined;
    try {
      if (engine !== undefined) reply({ kind: 'found', seq, report: engine.search(query) });
      else if (failure !== undefined) reply({ kind: 'failed', seq, message: failure });
    } catch (error) {
      reply({ kind: 'failed', seq, message: messageOf(error) });
    }
  }

  return (request) => {
    switch (request.kind) {
      case 'load':
        void load(request);
        return;
      case 'search':
        if (pending !== undefined && pending.seq > request.seq) return;
        pending = request;
        // A task of its own: requests that queued up while the last search ran are all taken in before it.
        setTimeout(answerPending);
    }
  };
}

async function start(input: EngineInput): Promise<Engine> {
  return input.kind === 'texts'
    ? createEngine(input.texts)
    : loadEngine(await fetchIndex(input.url, input.again));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : `The search engine stopped: ${String(error)}`;
}
