import { useEffect } from 'react';
import type { Catalog, CatalogAbstract } from '../../catalog/catalog';
import { resultsMessages } from '../../messages/results';
import { abstractPlace, useAbstractsStore } from '../../store/abstractsStore';

/** The abstract of a paper: loading, ready, or failed with a message and a way to try again. */
export type AbstractState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly abstract: CatalogAbstract }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void };

/** The abstract of one paper, fetched when needed. */
export function useAbstract(catalog: Catalog, ordinal: number): AbstractState {
  const { part, place } = abstractPlace(catalog, ordinal);
  const state = useAbstractsStore((store) => store.parts.get(part));
  const request = useAbstractsStore((store) => store.request);
  useEffect(() => {
    if (state === undefined) void request(catalog, part);
  }, [catalog, part, request, state]);

  if (state === undefined || state.kind === 'loading') return { kind: 'loading' };
  const retry = (): void => void request(catalog, part);
  if (state.kind === 'failed') return { ...state, retry };
  const abstract = state.abstracts[place];
  if (abstract !== undefined) return { kind: 'ready', abstract };
  return {
    kind: 'failed',
    message: resultsMessages.abstractMissing,
    retry,
  };
}
