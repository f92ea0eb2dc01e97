import { useEffect, useMemo } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import type { PaperSource } from '../../corpus/source';
import type { PaperId } from '../../model/paper';
import { useHere } from './useHere';

/** The abstracts of a set of papers. */
export type AbstractsState =
  /** How many of the papers have theirs. */
  | { readonly kind: 'loading'; readonly here: number; readonly of: number }
  /** The abstract of a paper of the set. */
  | { readonly kind: 'ready'; readonly textOf: (id: PaperId) => string }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void };

/**
 * Loads the missing abstracts of papers.
 * @param papers the same array for the same papers, because effects depend on it
 */
export function useAbstracts({ abstracts }: PaperSource, papers: readonly CatalogPaper[]): AbstractsState {
  const ids = useMemo(() => papers.map(({ id }) => id), [papers]);
  const states = useHere(abstracts, ids);
  // Only the user retries what failed; an effect would retry without end.
  useEffect(() => {
    for (const id of ids) if (abstracts.get(id) === undefined) void abstracts.request(id);
  }, [abstracts, ids]);

  return useMemo(() => {
    const failed = states.find((state) => state?.kind === 'failed');
    if (states.some((state) => state === undefined || state.kind === 'loading')) {
      const here = states.filter((state) => state?.kind === 'ready').length;
      return { kind: 'loading', here, of: states.length };
    }
    const retry = (): void => {
      for (const id of ids) if (abstracts.get(id)?.kind === 'failed') void abstracts.request(id);
    };
    if (failed !== undefined) return { kind: 'failed', message: failed.message, retry };
    const textOf = (id: PaperId): string => {
      const state = abstracts.get(id);
      return state?.kind === 'ready' ? state.value.text : '';
    };
    return { kind: 'ready', textOf };
  }, [abstracts, ids, states]);
}
