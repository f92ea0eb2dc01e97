const KEY = 'offprint.printAbstracts';

/** Whether lists were last printed with their abstracts on this device; false when none was, or nothing is kept. */
export function readPrintsAbstracts(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

/** Keeps the choice for the next time, where the browser lets it. */
export function keepPrintsAbstracts(abstracts: boolean): void {
  try {
    localStorage.setItem(KEY, abstracts ? 'yes' : 'no');
  } catch {
    // Full or forbidden: it is chosen anew next time.
  }
}
