/** A loaded machine is slow, not wrong. */
const LONGEST_MS = 12_000;
const EVERY_MS = 16;

/** Asks again and again until there is an answer; an error counts as none. */
export async function until<T>(ask: () => T | undefined, what: string): Promise<T> {
  const end = performance.now() + LONGEST_MS;
  for (;;) {
    let fault: unknown;
    try {
      const answer = ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      fault = error;
    }
    if (performance.now() > end) throw fault ?? new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
