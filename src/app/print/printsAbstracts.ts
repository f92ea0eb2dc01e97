import { readStorage, writeStorage } from '../../store/browserStorage';

const KEY = 'offprint.printAbstracts';

/** Whether lists were last printed with their abstracts on this device; false when none was, or nothing is kept. */
export function readPrintsAbstracts(): boolean {
  return readStorage(KEY) === 'yes';
}

/** Keeps the choice for the next time, where the browser lets it. */
export function keepPrintsAbstracts(abstracts: boolean): void {
  writeStorage(KEY, abstracts ? 'yes' : 'no');
}
