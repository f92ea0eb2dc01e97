/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must carry all it calls */

/** What the probe keeps in the page, for the bench to ask. */
export interface Probe {
  /** When the first row of a list was painted, from the start of the navigation. */
  readonly listPainted: Promise<number>;
  /** From each measured key or click to the paint of the list that answers it. */
  readonly answers: number[];
  /** Settles once the list of the last key or click is painted, or when it stays as it is. */
  readonly settled: () => Promise<void>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** tsx names functions through a helper that a page does not have. */
export const NAME_HELPER = 'globalThis.__name ??= (value) => value;';

/**
 * Runs in the page before all else. A key or click counts from the time stamp of its event to the end of the frame
 * after the list changed; snippets that load later, and lines read out to screen readers, are no answer.
 */
export function installProbe(): void {
  const ROWS = 'section[aria-label="Results"] ol a';
  const UNCHANGED_AFTER_MS = 400;
  const answers: number[] = [];
  let pressedAt: number | undefined;
  let settle = (): void => undefined;
  let settled = Promise.resolve();
  let onListPainted = (_at: number): void => undefined;
  const listPainted = new Promise<number>((resolve) => (onListPainted = resolve));

  /** Just after the next frame is on screen. */
  function afterPaint(then: () => void): void {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', then, { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  }
  function isAnswer({ target }: MutationRecord): boolean {
    const place = target instanceof Element ? target : target.parentElement;
    const list = place?.closest('section[aria-label="Results"]');
    return (
      list !== null && list !== undefined && place?.closest('h1, [role="status"], .result-snippet') === null
    );
  }

  new MutationObserver((records) => {
    if (document.querySelector(ROWS) !== null) afterPaint(() => onListPainted(performance.now()));
    if (pressedAt === undefined || !records.some(isAnswer)) return;
    const from = pressedAt;
    pressedAt = undefined;
    afterPaint(() => {
      answers.push(performance.now() - from);
      settle();
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });

  const begin = (event: Event): void => {
    pressedAt = event.timeStamp;
    settled = new Promise((resolve) => {
      settle = resolve;
      setTimeout(resolve, UNCHANGED_AFTER_MS);
    });
  };
  addEventListener('keydown', begin, { capture: true });
  addEventListener('click', begin, { capture: true });
  window.probe = { listPainted, answers, settled: () => settled };
}
