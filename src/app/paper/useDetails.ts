import { useEffect } from 'react';
import type { Catalog, PaperDetails } from '../../catalog/catalog';
import { abstractPlace } from '../../store/abstractsStore';
import { useDetailsStore } from '../../store/detailsStore';

/** The details of a paper: on their way, here, or failed with a message and a way to try again. */
export type DetailsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly details: PaperDetails }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void };

/** The details of one paper, fetched when they are not here yet. */
export function useDetails(catalog: Catalog, ordinal: number): DetailsState {
  const { part, place } = abstractPlace(catalog, ordinal);
  const state = useDetailsStore((store) => store.parts.get(part));
  const request = useDetailsStore((store) => store.request);
  useEffect(() => {
    if (state === undefined) void request(catalog, part);
  }, [catalog, part, request, state]);

  if (state === undefined || state.kind === 'loading') return { kind: 'loading' };
  const retry = (): void => void request(catalog, part);
  if (state.kind === 'failed') return { ...state, retry };
  const details = state.details[place];
  if (details !== undefined) return { kind: 'ready', details };
  return {
    kind: 'failed',
    message: 'They are missing from their file. The site must be built anew.',
    retry,
  };
}
