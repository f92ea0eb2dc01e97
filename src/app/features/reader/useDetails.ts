import { useEffect } from 'react';
import type { Catalog, PaperDetails } from '../../../catalog/catalog';
import { commonMessages } from '../../../messages/common';
import { abstractPlace } from '../../../store/abstractsStore';
import { useDetailsStore } from '../../../store/detailsStore';

/** The details of a paper: loading, ready, or failed with a message and a retry. */
export type DetailsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly details: PaperDetails }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void };

/** The details of one paper. Fetches them unless they are loaded. */
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
  return { kind: 'failed', message: commonMessages.missingFromFile, retry };
}
