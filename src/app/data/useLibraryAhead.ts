import { useEffect } from 'react';
import { hasLibrary, useLibrary } from '../../store/libraryStore';

/**
 * Opens the library after the first list: at once if it has entries or the view filters by it, and otherwise after the
 * first interaction.
 *
 * @param wanted whether the view filters by the library
 */
export function useLibraryAhead(wanted: boolean, interacted: boolean): void {
  useEffect(() => {
    if (wanted || interacted || hasLibrary()) open().catch(fail);
  }, [wanted, interacted]);
}

/** Nothing waits for the library any longer; library filters have no results, and the page says why. */
function fail(): void {
  useLibrary.setState({ open: true, persistence: { kind: 'unreached' } });
}

async function open(): Promise<void> {
  const { openLibrary } = await import('../../store/library/openLibrary');
  await openLibrary();
}
