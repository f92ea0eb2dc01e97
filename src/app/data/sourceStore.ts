import type { Loaded, PaperSource, SearchState } from '../../corpus/source';
import { openCatalog } from '../../sources/memory/openCatalog';
import { createPageStore } from '../../store/createPageStore';
import { useSyncExternalStore } from 'react';

interface SourceStore {
  readonly status: Loaded<PaperSource>;
  /** Starts loading; `again` bypasses the browser's cache. */
  readonly load: (again: boolean) => Promise<void>;
}

/** The one source of papers of the page. */
export const useSourceStore = createPageStore<SourceStore>((set) => ({
  status: { kind: 'loading' },
  load: async (again) => {
    set({ status: { kind: 'loading' } });
    set({ status: await openCatalog(again) });
  },
}));

/** The source, outside of components; undefined until it is loaded. */
export function presentSource(): PaperSource | undefined {
  const { status } = useSourceStore.getState();
  return status.kind === 'ready' ? status.value : undefined;
}

/** The source; undefined until it is loaded. */
export function useSource(): PaperSource | undefined {
  return useSourceStore(({ status }) => (status.kind === 'ready' ? status.value : undefined));
}

const NEVER = (): (() => void) => () => undefined;

/** What `select` takes from the state of searching; undefined until there is a source. */
export function useSearchState<T>(
  source: PaperSource | undefined,
  select: (state: SearchState) => T,
): T | undefined {
  const get = (): T | undefined => source && select(source.state());
  return useSyncExternalStore(source?.subscribe ?? NEVER, get, get);
}
