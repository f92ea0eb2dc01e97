import { useCallback, useEffect, useMemo } from 'react';
import type { Catalog } from '../../catalog/catalog';
import { abstractPlace, useAbstractsStore } from '../../store/abstractsStore';

/** The abstracts of a set of papers: on their way, all here, or failed with a message and a way to try again. */
export type AbstractsState =
  /** How many of how many files are here. */
  | { readonly kind: 'loading'; readonly here: number; readonly of: number }
  /** The abstract of a paper of the set, by ordinal. */
  | { readonly kind: 'ready'; readonly textOf: (ordinal: number) => string }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void };

/**
 * Fetches the abstracts of papers as far as they are not here.
 * @param papers By ordinal; the same array as long as the set is the same
 */
export function useAbstracts(catalog: Catalog, papers: readonly number[]): AbstractsState {
  const parts = useMemo(
    () => [...new Set(papers.map((ordinal) => abstractPlace(catalog, ordinal).part))],
    [catalog, papers],
  );
  const known = useAbstractsStore((store) => store.parts);
  const request = useAbstractsStore((store) => store.request);
  const fetchThose = useCallback(
    (stand: 'failed' | undefined) => {
      const here = useAbstractsStore.getState().parts;
      for (const part of parts) if (here.get(part)?.kind === stand) void request(catalog, part);
    },
    [catalog, parts, request],
  );
  // What failed is left to the person: fetched from here it would be fetched without end.
  useEffect(() => fetchThose(undefined), [fetchThose]);

  return useMemo(() => {
    const states = parts.map((part) => known.get(part));
    const here = states.filter((state) => state?.kind === 'ready').length;
    const waiting = states.some((state) => state === undefined || state.kind === 'loading');
    if (waiting) return { kind: 'loading', here, of: parts.length };
    const retry = (): void => fetchThose('failed');
    const failed = states.find((state) => state?.kind === 'failed');
    if (failed !== undefined) return { kind: 'failed', message: failed.message, retry };
    const find = (ordinal: number): string | undefined => {
      const { part, place } = abstractPlace(catalog, ordinal);
      const state = known.get(part);
      return state?.kind === 'ready' ? state.abstracts[place]?.abstract.text : undefined;
    };
    if (papers.some((ordinal) => find(ordinal) === undefined)) {
      const message = 'Some abstracts are missing from their files. The site must be built anew.';
      return { kind: 'failed', message, retry };
    }
    return { kind: 'ready', textOf: (ordinal) => find(ordinal) ?? '' };
  }, [catalog, fetchThose, known, papers, parts]);
}
