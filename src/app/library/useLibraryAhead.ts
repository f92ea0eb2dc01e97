import { useEffect } from 'react';
import { hasLibrary, useLibrary } from '../../store/libraryStore';

/**
 * Opens the person's library, once the first list is there: at once where something is kept or asked for, and
 * otherwise when the person has stirred.
 *
 * @param wanted whether the list on screen asks what the library says
 */
export function useLibraryAhead(wanted: boolean, stirred: boolean): void {
  useEffect(() => {
    if (wanted || stirred || hasLibrary()) open().catch(fail);
  }, [wanted, stirred]);
}

/** Nobody is to wait for it: what asks of it has no answer then, and the page says why. */
function fail(): void {
  useLibrary.setState({ open: true, keeping: { kind: 'unreached' } });
}

async function open(): Promise<void> {
  const { openLibrary } = await import('../../store/library/openLibrary');
  await openLibrary();
}
