import { indexLibrary } from '../../library/libraryFilters';
import { useCatalogStore } from '../catalogStore';
import { useEngineStore } from '../engineStore';
import { useLibrary } from '../libraryStore';

/** Keeps the search engine informed of what the library says about the papers of this catalog. */
export function tellEngine(): void {
  tell();
  useLibrary.subscribe((now, before) => {
    if (now.entries !== before.entries) tell();
  });
  useCatalogStore.subscribe((now, before) => {
    if (now.status !== before.status) tell();
  });
}

function tell(): void {
  const { status } = useCatalogStore.getState();
  if (status.kind !== 'ready') return;
  const { entries } = useLibrary.getState();
  useEngineStore.getState().setLibrary(indexLibrary(entries, status.loaded.ordinalById));
}
