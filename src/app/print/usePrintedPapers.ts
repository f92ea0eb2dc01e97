import { useMemo } from 'react';
import type { CatalogPassage } from '../../catalog/catalog';
import type { CitedPaper } from '../../export/citedPaper';
import { printable } from '../../export/plainText';
import { abstractPlace, useAbstractsStore } from '../../store/abstractsStore';
import type { LoadedCatalog } from '../../store/catalogStore';
import { citePapers } from '../export/citePapers';

/** A paper as it is printed. */
export interface PrintedPaper {
  readonly ordinal: number;
  readonly title: CatalogPassage;
  /** Undefined when it is not asked for; "missing" when it did not load, or not yet. */
  readonly abstract: CatalogPassage | 'missing' | undefined;
  /** All else that is said of it, fit to be printed. */
  readonly cited: CitedPaper;
}

/** Papers with what is said of them, and with their abstracts as far as these are here. */
export function usePrintedPapers(
  loaded: LoadedCatalog,
  ordinals: readonly number[],
  abstracts: boolean,
): readonly PrintedPaper[] {
  const parts = useAbstractsStore((store) => store.parts);
  return useMemo(
    () =>
      ordinals.flatMap((ordinal) => {
        const title = loaded.papers[ordinal]?.title;
        const [cited] = citePapers(loaded, [ordinal], () => '');
        if (title === undefined || cited === undefined) return [];
        const { part, place } = abstractPlace(loaded.catalog, ordinal);
        const file = parts.get(part);
        const abstract = (file?.kind === 'ready' ? file.abstracts[place]?.abstract : undefined) ?? 'missing';
        return [{ ordinal, title, abstract: abstracts ? abstract : undefined, cited: printable(cited) }];
      }),
    [abstracts, loaded, ordinals, parts],
  );
}
