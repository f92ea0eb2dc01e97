import type { EngineReply, EngineRequest } from '../../search/protocol';
import { dataMessages } from '../../messages/data';

/** A running engine: takes requests, and replies through the listener that it was started with. */
export interface EngineClient {
  readonly post: (request: EngineRequest) => void;
  readonly stop: () => void;
}

/**
 * Starts the engine in a worker, or on this thread where workers are not available (an old browser, a policy that
 * forbids them). A worker that cannot start is replaced by this thread without loss: its requests are sent again.
 */
export function startWorkerEngine(onReply: (reply: EngineReply) => void): EngineClient {
  const unanswered: EngineRequest[] = [];
  let lastLoad: EngineRequest | undefined;
  let lastLibrary: EngineRequest | undefined;
  let target = startWorker(receive, moveToThisThread);

  function receive(reply: EngineReply): void {
    const answered = unanswered.findIndex(({ seq }) => seq === reply.seq);
    if (answered >= 0) unanswered.splice(0, answered + 1);
    onReply(reply);
  }
  function moveToThisThread(): void {
    target.stop();
    target = startPageEngine(receive);
    // A worker that crashes after it was ready takes the engine with it.
    const lasting = [lastLibrary, lastLoad].filter((one) => one !== undefined);
    const replayed = lasting.filter((request) => !unanswered.includes(request));
    [...replayed, ...unanswered].forEach((request) => target.post(request));
  }

  return {
    post(request) {
      unanswered.push(request);
      if (request.kind === 'load') lastLoad = request;
      if (request.kind === 'library') lastLibrary = request;
      target.post(request);
    },
    stop: () => target.stop(),
  };
}

function startWorker(onReply: (reply: EngineReply) => void, onBroken: () => void): EngineClient {
  let worker: Worker;
  try {
    worker = new Worker(new URL('../../search/worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return startPageEngine(onReply);
  }
  worker.addEventListener('message', (event: MessageEvent<EngineReply>) => onReply(event.data));
  worker.addEventListener('error', onBroken, { once: true });
  return { post: (request) => worker.postMessage(request), stop: () => worker.terminate() };
}

/** Starts the engine on this thread. Once it is loaded, it replies to a search before `post` returns. */
export function startPageEngine(onReply: (reply: EngineReply) => void): EngineClient {
  let receive: ((request: EngineRequest) => void) | undefined;
  const session = import('../../search/session').then(
    ({ createEngineSession }) => (receive = createEngineSession(onReply)),
  );
  // The replies below report the failure.
  session.catch(() => undefined);
  const postLater = (request: EngineRequest): void =>
    void session.then(
      (loaded) => loaded(request),
      () => onReply({ kind: 'failed', seq: request.seq, message: dataMessages.engineNotFetched }),
    );
  return { post: (request) => (receive ?? postLater)(request), stop: () => undefined };
}
