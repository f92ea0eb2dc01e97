import { createEngineInSlices } from './createEngine';
import type { LoadedEngine } from './loadEngine';
import { EMPTY_LIBRARY_INDEX } from './libraryIndex';
import type { EngineInput, EngineReply, EngineRequest } from './protocol';
import type { SearchReport } from './report';
import { engineFailureMessages, engineHintMessages } from '../messages/engine';

type SearchRequest = Extract<EngineRequest, { readonly kind: 'search' }>;
type LoadRequest = Extract<EngineRequest, { readonly kind: 'load' }>;

/**
 * The engine's side of the protocol, in a worker or on the page's own thread: takes requests, replies through
 * `reply`, never throws.
 *
 * A search waits for the engine to load; of several that wait, the newest is answered. A load replaces the engine and
 * any earlier load. When a load fails, the waiting search fails too.
 */
export function createEngineSession(reply: (reply: EngineReply) => void): (request: EngineRequest) => void {
  let engine: LoadedEngine | undefined;
  let failure: string | undefined;
  let newestLoad = -1;
  let newestSearch = -1;
  let pending: SearchRequest | undefined;
  let library = EMPTY_LIBRARY_INDEX;

  async function load({ seq, input }: LoadRequest): Promise<void> {
    newestLoad = seq;
    engine = undefined;
    failure = undefined;
    try {
      const made = await start(input);
      if (seq !== newestLoad) return;
      engine = made;
      engine.engine.setLibrary(library);
      reply({ kind: 'ready', seq, papers: made.engine.papers });
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
    if (engine === undefined) reply({ kind: 'failed', seq, message: failure ?? '' });
    else void answer(engine, seq, query);
  }

  /**
   * A search that needs abstracts is answered twice: first without them, and again when they are loaded, unless there
   * is a newer search by then.
   */
  async function answer(
    { engine: asked, abstracts }: LoadedEngine,
    seq: number,
    query: string,
  ): Promise<void> {
    newestSearch = seq;
    try {
      const { report, lacking } = asked.answer(query);
      if (lacking.size === 0 || abstracts === undefined) {
        reply({ kind: 'found', seq, report });
        return;
      }
      reply({ kind: 'found', seq, report: withHint(report, engineHintMessages.searchingAbstracts) });
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      if (seq !== newestSearch) return;
      await abstracts.fetchFor(lacking, asked.supply);
      if (seq !== newestSearch) return;
      const told = asked.answer(query);
      reply({
        kind: 'found',
        seq,
        report:
          told.lacking.size === 0 ? told.report : withHint(told.report, engineHintMessages.missingAbstracts),
      });
    } catch (error) {
      reply({ kind: 'failed', seq, message: messageOf(error) });
    }
  }

  return (request) => {
    switch (request.kind) {
      case 'load':
        void load(request);
        return;
      case 'library':
        library = request.library;
        engine?.engine.setLibrary(library);
        return;
      case 'search':
        if (pending !== undefined && pending.seq > request.seq) return;
        pending = request;
        answerPending();
    }
  };
}

/**
 * Abstracts are fetched only when typing stops, because one letter after a quotation mark is in nearly all of them.
 */
const REST_MS = 250;

async function start(input: EngineInput): Promise<LoadedEngine> {
  if (input.kind === 'texts')
    return { engine: await createEngineInSlices(input.texts, input.facets), abstracts: undefined };
  const { fetchEngine } = await import('./loadEngine');
  return fetchEngine(input);
}

function withHint(report: SearchReport, message: string): SearchReport {
  const hint = { kind: 'unread-abstracts', start: 0, end: report.query.length, message } as const;
  return { ...report, hints: [...report.hints, hint] };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : engineFailureMessages.stopped({ reason: String(error) });
}
