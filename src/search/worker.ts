import type { EngineRequest } from './protocol';
import { createEngineSession } from './session';

const receive = createEngineSession((reply) => self.postMessage(reply, []));
self.addEventListener('message', (event: MessageEvent<EngineRequest>) => receive(event.data));
