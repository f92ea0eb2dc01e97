import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { CatalogPaper } from '../../catalog/catalog';
import type { PaperSource } from '../../corpus/source';
import type { PaperId } from '../../model/paper';

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
  const { get, request, subscribe } = abstracts;
  const count = (kind: 'ready' | 'failed'): number =>
    papers.filter(({ id }) => get(id)?.kind === kind).length;
  // A number, because the store compares it: how many are ready, and how many failed.
  const progress = (): number => count('ready') * (papers.length + 1) + count('failed');
  const now = useSyncExternalStore(subscribe, progress, progress);
  // Only the user retries what failed; an effect would retry without end.
  useEffect(() => {
    for (const { id } of papers) if (get(id) === undefined) void request(id);
  }, [get, papers, request]);

  return useMemo(() => {
    const here = Math.floor(now / (papers.length + 1));
    const of = papers.length;
    const states = papers.map(({ id }) => get(id));
    if (states.some((state) => state === undefined || state.kind === 'loading'))
      return { kind: 'loading', here, of };
    const failed = states.find((state) => state?.kind === 'failed');
    const retry = (): void => {
      for (const { id } of papers) if (get(id)?.kind === 'failed') void request(id);
    };
    if (failed !== undefined) return { kind: 'failed', message: failed.message, retry };
    const textOf = (id: PaperId): string => {
      const state = get(id);
      return state?.kind === 'ready' ? state.value.text : '';
    };
    return { kind: 'ready', textOf };
  }, [get, now, papers, request]);
}
