import { createStore } from 'zustand';
import type { AbstractsFile, Catalog } from '../../catalog/catalog';
import type { Fetched, PaperSource, SearchStatus } from '../../corpus/source';
import { dataMessages } from '../../messages/data';
import type { LibraryIndex } from '../../search/libraryIndex';
import type { EngineInput, EngineReply } from '../../search/protocol';
import type { SearchReport } from '../../search/report';
import { asksOfLibrary } from '../../view/asksOfLibrary';
import { startPageEngine, startWorkerEngine, type EngineClient } from './engineClient';

/** The search engine of a catalog, as the page sees it. */
export interface PageEngine extends Pick<PaperSource, 'subscribe'> {
  readonly start: () => Promise<void>;
  readonly search: (query: string) => void;
  readonly state: () => EngineState;
  /**
   * Tells the engine the present state of the library; a query that depends on it is answered again. The engine fails
   * when the state does.
   */
  readonly setLibrary: (library: Promise<LibraryIndex>) => Promise<void>;
}

interface EngineState {
  readonly status: SearchStatus;
  /** The newest answer. It may be for an earlier query while a newer one is running. */
  readonly report: SearchReport | undefined;
}

/**
 * The search engine of a catalog, which `start` starts and restarts. The engine of a small catalog sets the report
 * before `search` returns. While a worker runs one search, only the newest other one waits.
 */
export function createPageEngine(catalog: Catalog, abstracts: Fetched<number, AbstractsFile>): PageEngine {
  const {
    getState: get,
    setState: set,
    subscribe,
  } = createStore<EngineState>(() => ({
    status: { kind: 'idle' },
    report: undefined,
  }));
  let client: EngineClient | undefined;
  let lastSeq = 0;
  /** The newest query. It stays until a newer one comes, so that a restarted engine can answer it. */
  let wanted: string | undefined;
  /** The running request. */
  let underWay: number | undefined;
  /** The request answered last; a more complete answer to it may follow. */
  let answered: number | undefined;
  /** Only titles, for when the index file cannot be fetched. */
  let titlesAlone: EngineInput | undefined;
  /** Why the present engine has only titles. */
  let lacking: string | undefined;
  /** The library, which every new engine is told first. */
  let library: LibraryIndex | undefined;

  /** Sends the newest query, unless a request is running; its end then sends it. */
  function askForWanted(): void {
    if (wanted === undefined || underWay !== undefined) return;
    underWay = ++lastSeq;
    client?.post({ kind: 'search', seq: underWay, query: wanted });
  }
  function receive(reply: EngineReply): void {
    switch (reply.kind) {
      case 'ready':
        set({ status: lacking === undefined ? { kind: 'ready' } : { kind: 'ready', lacking } });
        askForWanted();
        return;
      case 'found':
        if (reply.seq !== underWay && reply.seq !== answered) return;
        receiveAnswer(reply.seq, reply.report);
        return;
      case 'failed':
        // A newer search has replaced this one, so nothing waits for it.
        if (reply.seq < (underWay ?? 0)) return;
        underWay = undefined;
        if (get().status.kind === 'loading' && titlesAlone !== undefined) {
          lacking = reply.message;
          client?.post({ kind: 'load', seq: ++lastSeq, input: titlesAlone });
          titlesAlone = undefined;
          return;
        }
        set({ status: { kind: 'failed', message: reply.message } });
    }
  }
  function receiveAnswer(seq: number, report: SearchReport): void {
    answered = seq;
    if (seq === underWay) underWay = undefined;
    if (report.query === wanted) set({ report });
    else askForWanted();
  }
  async function load(): Promise<void> {
    const { status } = get();
    const again = status.kind === 'failed' || (status.kind === 'ready' && status.lacking !== undefined);
    titlesAlone = undefined;
    lacking = undefined;
    client?.stop();
    // A small catalog is answered on this thread, in the frame of the key.
    const startEngine = catalog.index.kind === 'texts' ? startPageEngine : startWorkerEngine;
    const started = startEngine((reply) => {
      // An engine on this thread cannot be stopped and may still reply.
      if (client === started) receive(reply);
    });
    client = started;
    if (library !== undefined) started.post({ kind: 'library', seq: ++lastSeq, library });
    underWay = undefined;
    // Results from titles alone are incomplete, so they do not stay on screen meanwhile.
    set({ status: { kind: 'loading' }, ...(again ? { report: undefined } : {}) });
    // It is fetched while the code of the engine is.
    const code = await import('./engineInput').catch(() => undefined);
    if (client !== started) return;
    if (code === undefined) {
      set({ status: { kind: 'failed', message: dataMessages.engineNotFetched } });
      return;
    }
    const { input, unread } = await code.engineInput(catalog, abstracts, again);
    if (client !== started) return;
    lacking = unread;
    if (input.kind === 'file') titlesAlone = code.textsInput(catalog, []);
    started.post({ kind: 'load', seq: ++lastSeq, input });
  }

  return {
    subscribe,
    state: get,
    start: load,
    search: (query) => {
      if (wanted === query && get().report?.query === query) return;
      wanted = query;
      if (get().status.kind === 'ready') askForWanted();
    },
    setLibrary: async (coming) => {
      // An answer without the library is wrong for a query that depends on it.
      if (library === undefined && wanted !== undefined && asksOfLibrary(wanted)) set({ report: undefined });
      const told = await coming.catch(() => undefined);
      if (told === undefined) {
        set({ status: { kind: 'failed', message: dataMessages.engineNotFetched } });
        return;
      }
      library = told;
      client?.post({ kind: 'library', seq: ++lastSeq, library });
      if (wanted !== undefined && asksOfLibrary(wanted)) askForWanted();
    },
  };
}
