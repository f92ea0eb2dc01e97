import type { Engine } from './engine';
import { nextLetters } from './nextLetters';
import type { SearchReport } from './report';

/** Worked on one query so long at most: 5,000 papers take a millisecond a letter, 20,000 about five. */
const BUDGET_MS = 40;

/**
 * Answers what a person may type next, before it is typed. A browser holds replies of a worker back after a
 * key until the next frame is drawn, so an answer that is asked for by a key is seen two frames later; one
 * that is there already is seen in the next.
 *
 * Each letter is a task of its own: a request that comes in meanwhile is taken before the next letter.
 *
 * @param tell called with each answer
 * @returns what to call to look no further
 */
export function lookAhead(engine: Engine, query: string, tell: (report: SearchReport) => void): () => void {
  const letters = [...nextLetters(query, engine.index.vocabulary)];
  const { port1, port2 } = new MessageChannel();
  let spent = 0;
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    port1.close();
  };
  port1.addEventListener('message', () => {
    const letter = letters.shift();
    if (isStopped || letter === undefined || spent > BUDGET_MS) return stop();
    const start = performance.now();
    const { report, lacking } = engine.answer(query + letter);
    spent += performance.now() - start;
    if (lacking.size === 0) tell(report);
    port2.postMessage(undefined);
  });
  port1.start();
  port2.postMessage(undefined);
  return stop;
}
