/** Long work in short steps, for a thread that also renders a page. */
export type Steps<Result> = Generator<undefined, Result>;

/** Runs steps to their end in one task. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Half a frame. A step may begin just before the end, so a task takes this long and one step. */
const SLICE_MS = 8;

/** Runs steps to their end in tasks of some milliseconds, so that the thread can handle input and render between them. */
export async function runStepsInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (performance.now() < end);
    await nextTask();
  }
}

/** Not a timer, because browsers delay nested timers by 4 ms. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
