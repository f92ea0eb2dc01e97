import { readStorage, writeStorage } from '../../../store/browserStorage';

const KEY = 'offprint.printAbstracts';

/** Whether the last list was printed with abstracts in this browser. Default: false. */
export function readPrintsAbstracts(): boolean {
  return readStorage(KEY) === 'yes';
}

export function storePrintsAbstracts(abstracts: boolean): void {
  writeStorage(KEY, abstracts ? 'yes' : 'no');
}
