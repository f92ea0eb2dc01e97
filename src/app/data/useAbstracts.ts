import { useCallback, useEffect, useMemo } from 'react';
import type { Catalog } from '../../catalog/catalog';
import { commonMessages } from '../../messages/common';
import { abstractPlace, useAbstractsStore } from '../../store/abstractsStore';

/** The abstracts of a set of papers. */
export type AbstractsState =
  /** How many of the files are loaded. */
  | { readonly kind: 'loading'; readonly here: number; readonly of: number }
  /** The abstract of a paper of the set, by ordinal. */
  | { readonly kind: 'ready'; readonly textOf: (ordinal: number) => string }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void };

/**
 * Loads the missing abstracts of papers.
 * @param papers by ordinal; the same array for the same papers, because effects depend on it
 */
export function useAbstracts(catalog: Catalog, papers: readonly number[]): AbstractsState {
  const parts = useMemo(
    () => [...new Set(papers.map((ordinal) => abstractPlace(catalog, ordinal).part))],
    [catalog, papers],
  );
  const known = useAbstractsStore((store) => store.parts);
  const request = useAbstractsStore((store) => store.request);
  const fetchParts = useCallback(
    (kind: 'failed' | undefined) => {
      const here = useAbstractsStore.getState().parts;
      for (const part of parts) if (here.get(part)?.kind === kind) void request(catalog, part);
    },
    [catalog, parts, request],
  );
  // Only the user retries what failed; an effect would retry without end.
  useEffect(() => fetchParts(undefined), [fetchParts]);

  return useMemo(() => {
    const states = parts.map((part) => known.get(part));
    const here = states.filter((state) => state?.kind === 'ready').length;
    const waiting = states.some((state) => state === undefined || state.kind === 'loading');
    if (waiting) return { kind: 'loading', here, of: parts.length };
    const retry = (): void => fetchParts('failed');
    const failed = states.find((state) => state?.kind === 'failed');
    if (failed !== undefined) return { kind: 'failed', message: failed.message, retry };
    const find = (ordinal: number): string | undefined => {
      const { part, place } = abstractPlace(catalog, ordinal);
      const state = known.get(part);
      return state?.kind === 'ready' ? state.abstracts[place]?.abstract.text : undefined;
    };
    if (papers.some((ordinal) => find(ordinal) === undefined)) {
      return { kind: 'failed', message: commonMessages.missingFromFile, retry };
    }
    return { kind: 'ready', textOf: (ordinal) => find(ordinal) ?? '' };
  }, [catalog, fetchParts, known, papers, parts]);
}
