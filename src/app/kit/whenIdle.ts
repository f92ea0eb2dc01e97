/** The latest call, in milliseconds. */
const LATEST_MS = 1000;

/** Calls back when the browser is idle. Returns how to cancel it. Safari before 26 has no `requestIdleCallback`. */
export function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(callback, LATEST_MS / 4);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(callback, { timeout: LATEST_MS });
  return () => cancelIdleCallback(request);
}
